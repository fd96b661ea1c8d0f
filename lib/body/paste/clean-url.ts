import { insideUrlDefense } from './url-defense'

/**
 * The address behind redirectors, without what only counts visitors. `t.co` and other shorteners stay: where they lead is
 * known to their servers alone.
 */
export function cleanUrl(href: string): string {
  return withoutTracking(behindRedirectors(href))
}

function behindRedirectors(href: string, hops = 5): string {
  const url = webUrl(href)
  if (!url || hops === 0) return href
  // Not the first that fits: Google writes the words of a search where its other links have the address.
  const target = redirectors
    .filter(({ host, path }) => host.test(url.hostname) && path.test(url.pathname))
    .map(({ parameter }) => url.searchParams.get(parameter))
    .concat(wrapped(url, href))
    .find((address) => address !== null && webUrl(address))
  return target ? behindRedirectors(target, hops - 1) : href
}

/** The address that is written into the path of another, or in a spelling of its own. */
function wrapped({ hostname, pathname, searchParams }: URL, href: string): string | null {
  if (/^urldefense\.(com|us)$/.test(hostname)) return insideUrlDefense(href)
  if (hostname === 'urldefense.proofpoint.com') {
    const target = searchParams.get('u')?.replaceAll('-', '%').replaceAll('_', '/') ?? ''
    try {
      return decodeURIComponent(target)
    } catch {
      return null
    }
  }
  const isAmp = ampViewer.test(hostname)
    ? /^\/[a-z]\/(s\/)?(.+)$/
    : google.test(hostname)
      ? /^\/amp\/(s\/)?(.+)$/
      : null
  if (!isAmp?.test(pathname)) return null
  const rest = href.slice(href.indexOf('/', href.indexOf('//') + 2))
  const [, secure, target] = isAmp.exec(rest) ?? []
  return target ? `http${secure ? 's' : ''}://${target}` : null
}

const google = /^(www\.)?google\.[a-z.]{2,6}$/
const ampViewer = /^([\w-]+\.)?cdn\.ampproject\.org$/

const redirectors: { host: RegExp; path: RegExp; parameter: string }[] = [
  { host: google, path: /^\/url$/, parameter: 'q' },
  { host: google, path: /^\/url$/, parameter: 'url' },
  { host: /^(www\.)?duckduckgo\.com$/, path: /^\/l\/?$/, parameter: 'uddg' },
  { host: /^(l|lm)\.(facebook|instagram|messenger)\.com$/, path: /^\/(l\.php)?$/, parameter: 'u' },
  { host: /\.safelinks\.protection\.outlook\.com$/, path: /^\//, parameter: 'url' },
  { host: /^(www\.)?youtube\.com$/, path: /^\/redirect$/, parameter: 'q' },
  { host: /^(www\.)?linkedin\.com$/, path: /^\/(redir\/redirect|safety\/go)\/?$/, parameter: 'url' },
  { host: /^out\.reddit\.com$/, path: /^\//, parameter: 'url' },
  { host: /^(slack-redir\.net)$/, path: /^\/link$/, parameter: 'url' },
  { host: /^vk\.com$/, path: /^\/away\.php$/, parameter: 'to' },
  { host: /^(www\.)?steamcommunity\.com$/, path: /^\/linkfilter\/?$/, parameter: 'u' },
]

/** Cuts parameters out of the address as it is written: what stays keeps its own spelling. */
function withoutTracking(href: string): string {
  const url = webUrl(href)
  if (!url) return href
  const hashAt = href.indexOf('#')
  const hash = hashAt === -1 ? '' : href.slice(hashAt)
  const [place = '', ...queries] = (hashAt === -1 ? href : href.slice(0, hashAt)).split('?')
  const query = queries.length > 0 ? withoutParameters(queries.join('?'), url.hostname) : ''
  return place + query + withoutMarks(hash)
}

function withoutParameters(query: string, hostname: string): string {
  const own = ownTracking.find(({ host }) => host.test(hostname))?.names
  const parts = query.split('&')
  const kept = parts.filter((part) => {
    const name = part.split('=', 1)[0]?.toLowerCase() ?? ''
    return !tracking.test(name) && !own?.test(name)
  })
  return kept.length > 0 ? `?${kept.join('&')}` : ''
}

/** The place in the page without who sent it, and without the words that a search marks in it. */
function withoutMarks(hash: string): string {
  const place = hash.replace(/:~:.*$/, '')
  return /^#(Echobox=|xtor=|$)/.test(place) && hash !== '#' ? '' : place
}

const tracking =
  /^(utm_\w+|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|li_fat_id|mc_cid|mc_eid|igshid|igsh|_hsenc|_hsmi|__hssc|__hstc|__hsfp|hsctatracking|mkt_tok|vero_id|oly_anon_id|oly_enc_id|wickedid|rb_clickid|s_cid|ito|at_campaign|at_medium|at_custom\d|at_link_\w+|at_format|at_ptr_name|at_bbc_team|ocid|cmpid|smid|smtyp|ns_mchannel|ns_source|ns_campaign|ns_linkname|ncid|spm|guccounter|guce_referrer|guce_referrer_sig|ref_src|ref_url|_gl|_ga|amp_js_v|amp_gsa|usqp|aoh)$/

/** Parameters that count visitors at one place and mean something elsewhere. */
const ownTracking: { host: RegExp; names: RegExp }[] = [
  { host: /(^|\.)(youtube\.com|youtu\.be)$/, names: /^(si|feature|pp)$/ },
  { host: /(^|\.)(twitter|x)\.com$/, names: /^(s|t)$/ },
  { host: /(^|\.)facebook\.com$/, names: /^(__tn__|__cft__.*|__xts__.*|mibextid|rdid|share_url)$/ },
  { host: /(^|\.)google\.[a-z.]{2,6}$/, names: /^(ved|usg|sa|ei|gs_lcp|sclient|source|oq|aqs|sourceid)$/ },
  { host: /(^|\.)tiktok\.com$/, names: /^(_r|_t|is_from_webapp|sender_device)$/ },
  { host: /(^|\.)spotify\.com$/, names: /^(si)$/ },
  { host: /(^|\.)aljazeera\.net$/, names: /^(traffic_source)$/ },
]

function webUrl(href: string): URL | null {
  return /^https?:\/\//i.test(href) && URL.canParse(href) ? new URL(href) : null
}
