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
  const parameter = redirectors.find(({ host, path }) => host.test(url.hostname) && path.test(url.pathname))?.parameter
  const target = parameter ? url.searchParams.get(parameter) : null
  return target && webUrl(target) ? behindRedirectors(target, hops - 1) : href
}

const redirectors: { host: RegExp; path: RegExp; parameter: string }[] = [
  { host: /^(www\.)?google\.[a-z.]{2,6}$/, path: /^\/url$/, parameter: 'q' },
  { host: /^(www\.)?google\.[a-z.]{2,6}$/, path: /^\/url$/, parameter: 'url' },
  { host: /^(l|lm)\.(facebook|instagram)\.com$/, path: /^\/(l\.php)?$/, parameter: 'u' },
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
  const queryAt = href.indexOf('?')
  const hashAt = href.indexOf('#')
  if (queryAt === -1 || (hashAt !== -1 && hashAt < queryAt)) return href
  const hash = hashAt === -1 ? '' : href.slice(hashAt)
  const query = href.slice(queryAt + 1, hashAt === -1 ? undefined : hashAt)
  const own = ownTracking.find(({ host }) => host.test(url.hostname))?.names
  const kept = query.split('&').filter((part) => {
    const name = part.split('=', 1)[0]?.toLowerCase() ?? ''
    return !tracking.test(name) && !own?.test(name)
  })
  if (kept.length === query.split('&').length) return href
  return href.slice(0, queryAt) + (kept.length > 0 ? `?${kept.join('&')}` : '') + hash
}

const tracking =
  /^(utm_\w+|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|li_fat_id|mc_cid|mc_eid|igshid|igsh|_hsenc|_hsmi|__hssc|__hstc|__hsfp|hsctatracking|mkt_tok|vero_id|oly_anon_id|oly_enc_id|wickedid|rb_clickid|s_cid|ito|at_campaign|at_medium|at_custom\d|at_link_\w+|at_format|at_ptr_name|at_bbc_team|ocid|cmpid|smid|smtyp|ns_mchannel|ns_source|ns_campaign|ns_linkname|ncid|spm|guccounter|guce_referrer|guce_referrer_sig|ref_src|ref_url|_gl|_ga)$/

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
