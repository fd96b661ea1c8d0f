import { HtmlValidate } from 'html-validate'
import { encodeKey } from '@/lib/keyset'
import { editions, expect, pageKinds, statusOf, test } from './support/reader-pages'

const lowestId = '00000000-0000-0000-0000-000000000000'
const dirOf = { ar: 'rtl', en: 'ltr' }
const other = { ar: 'en', en: 'ar' } as const
/** The scripts a reader page may hold: data for search engines, and rules for the browser itself. Neither runs. */
const inertScript = /<script type="(?:application\/ld\+json|speculationrules)"/

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // How a tag is written, not what it means; React writes `<br/>` and `hidden=""`.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // The Content-Security-Policy names each by its hash.
    'no-inline-style': 'off',
    // Everything comes from this very server.
    'require-sri': 'off',
    // Headlines are as long as they are.
    'long-title': 'off',
  },
})

for (const edition of editions) {
  for (const kind of pageKinds) {
    test.describe(`the ${kind} page in ${edition}`, () => {
      test('is finished without any script: its status, language and title are there', async ({ page, addresses }) => {
        const scripts: string[] = []
        page.on('request', (request) => {
          if (request.resourceType() === 'script' || /\.m?js(?:\?|$)/.test(request.url())) scripts.push(request.url())
        })
        const answer = await page.goto(addresses[edition][kind], { waitUntil: 'networkidle' })
        expect(answer?.status()).toBe(statusOf[kind])
        const html = (await answer?.text()) ?? ''
        expect((html.match(/<script\b[^>]*>/g) ?? []).filter((tag) => !inertScript.test(tag))).toEqual([])
        expect(html).not.toMatch(/<template id=|\$RC\(|self\.__next/)
        expect(scripts).toEqual([])
        expect(/<head>([\s\S]*?)<\/head>/.exec(html)?.[1]).toMatch(/<title>[^<]+<\/title>/)
        const root = page.locator('html')
        await expect(root).toHaveAttribute('lang', edition)
        await expect(root).toHaveAttribute('dir', dirOf[edition])
        await expect(root).toHaveCSS('direction', dirOf[edition])
      })

      test('is complete in a browser that runs no script', async ({ browser, baseURL, addresses }) => {
        const context = await browser.newContext({ baseURL, javaScriptEnabled: false })
        const page = await context.newPage()
        await page.goto(addresses[edition][kind])
        await expect(page.getByRole('main')).toBeVisible()
        await expect(page.getByRole('navigation', { name: edition === 'ar' ? 'الأقسام' : 'Sections' })).toBeVisible()
        expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
        await context.close()
      })

      test('is valid HTML', async ({ request, addresses }) => {
        const html = await (await request.get(addresses[edition][kind])).text()
        const { results } = await validator.validateString(html)
        const found = results.flatMap(({ messages }) => messages)
        expect(found.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`)).toEqual([])
      })

      test('fits a phone', async ({ page, addresses }) => {
        await page.goto(addresses[edition][kind])
        for (const width of [320, 390]) {
          await page.setViewportSize({ width, height: 700 })
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
        }
      })
    })
  }

  test.describe(`the site in ${edition}`, () => {
    test('sends an article under a wrong section or slug to its right address, for good', async ({
      request,
      addresses,
    }) => {
      const { article } = addresses[edition]
      const number = article.split('/')[3]
      for (const wrong of [`/${edition}/sport/${number}/x`, `/${edition}/politics/${number}/another-slug`]) {
        const answer = await request.get(wrong, { maxRedirects: 0 })
        expect(answer.status()).toBe(308)
        expect(new URL(answer.headers().location ?? '', answer.url()).pathname).toBe(article)
      }
      expect((await request.get(`/${edition}/sport/${number}/x`)).status()).toBe(200)
    })

    test('has pages that name each other as translations', async ({ page, addresses }) => {
      for (const kind of ['front', 'section', 'article'] as const) {
        await page.goto(addresses[edition][kind])
        const links = await page
          .locator('link[rel=alternate][hreflang]')
          .evaluateAll((found) => found.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]))
        const here = Object.fromEntries(links)
        expect(Object.keys(here).sort()).toEqual(['ar', 'en', 'x-default'])
        expect(new URL(here[edition]).pathname).toBe(addresses[edition][kind])
        expect(here['x-default']).toBe(here.ar)
        await page.goto(here[other[edition]])
        await expect(page.locator(`link[rel=alternate][hreflang=${edition}]`)).toHaveAttribute('href', here[edition])
      }
    })

    test('has pages that say their own address, whatever was added to it', async ({ page, baseURL, addresses }) => {
      for (const kind of ['front', 'section', 'topic', 'author', 'article'] as const) {
        const address = addresses[edition][kind]
        await page.goto(`${address}?utm_source=letter&fbclid=1`)
        await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `${baseURL}${address}`)
      }
    })

    test('gives the same stored document for an address with tracking parameters', async ({ request, addresses }) => {
      const { article } = addresses[edition]
      const plain = await request.get(article)
      const tracked = await request.get(`${article}?utm_source=x`)
      expect(tracked.headers().etag).toBe(plain.headers().etag)
      expect(tracked.headers()['x-cache']).toBe('hit')
    })

    test('tells search engines what an article is', async ({ page, baseURL, addresses }) => {
      await page.goto(addresses[edition].article)
      const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')
      const headline = await page.getByRole('heading', { level: 1 }).textContent()
      expect(data).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        headline,
        inLanguage: edition,
        url: `${baseURL}${addresses[edition].article}`,
      })
      expect(data.image).toHaveLength(3)
      expect(data.author[0].url).toContain(`/${edition}/authors/`)
      expect(new Date(data.dateModified).getTime()).toBeGreaterThanOrEqual(new Date(data.datePublished).getTime())
    })

    test('leads from an article to what else there is to read', async ({ page, addresses }) => {
      await page.goto(addresses[edition].article)
      const main = page.getByRole('main')
      await expect(main.getByRole('img').first()).toBeVisible()
      await expect(main.getByRole('link', { name: edition === 'ar' ? 'المدن' : 'Cities', exact: true })).toBeVisible()
      await page
        .getByRole('navigation', { name: edition === 'ar' ? 'اللغات' : 'Languages' })
        .getByRole('link')
        .click()
      await expect(page).toHaveURL(addresses[other[edition]].article)
    })

    test('pages back to older stories by key', async ({ page, addresses }) => {
      const stories = page.getByRole('main').getByRole('article')
      await page.goto(addresses[edition].section)
      const all = await stories.getByRole('heading').allTextContents()
      const third = await stories.nth(2).getByRole('time').first().getAttribute('datetime')
      const after = encodeKey({ at: new Date(third ?? ''), id: lowestId })
      await page.goto(`${addresses[edition].section}?after=${after}&utm_source=x`)
      expect(await stories.getByRole('heading').allTextContents()).toEqual(all.slice(3))
      await page.getByRole('link', { name: edition === 'ar' ? 'الأحدث' : 'Newest' }).click()
      await expect(page).toHaveURL(addresses[edition].section)
      await expect(stories).toHaveCount(all.length)

      // A key that nobody gave out reads as the beginning.
      for (const wrong of ['x', Buffer.from(JSON.stringify([third, '0'])).toString('base64url')]) {
        expect((await page.goto(`${addresses[edition].section}?after=${wrong}`))?.status()).toBe(200)
        await expect(stories).toHaveCount(all.length)
      }
    })
  })
}

test('an address in no language of ours is answered in Arabic, as not found', async ({ page }) => {
  for (const address of ['/fr', '/wp-login.php', '/xx/politics/1/a']) {
    const answer = await page.goto(address)
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1, name: 'الصفحة غير موجودة' })).toBeVisible()
    expect(answer?.headers()['cache-control']).toBe('no-store')
  }
})

test('the root leads to the Arabic front page', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveURL('/ar')
})

test('a withdrawn story shows a notice and nothing of its text', async ({ page, addresses }) => {
  const answer = await page.goto(addresses.en.withdrawn)
  await expect(page.getByRole('heading', { name: 'This story was withdrawn' })).toBeVisible()
  expect(await answer?.text()).not.toMatch(/taken back|Nobody should read/)
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
})

test('a page that has not changed is not sent again', async ({ request, addresses }) => {
  const first = await request.get(addresses.ar.article)
  const again = await request.get(addresses.ar.article, { headers: { 'if-none-match': first.headers().etag ?? '' } })
  expect(again.status()).toBe(304)
  expect((await again.body()).length).toBe(0)
})

test('the text is the same in every encoding', async ({ request, addresses }) => {
  const texts: string[] = []
  for (const encoding of ['br', 'gzip', 'identity']) {
    const answer = await request.get(addresses.ar.article, { headers: { 'accept-encoding': encoding } })
    expect(answer.headers()['content-encoding'] ?? 'identity').toBe(encoding)
    expect(answer.headers().vary).toContain('accept-encoding')
    texts.push(await answer.text())
  }
  expect(new Set(texts).size).toBe(1)
})

test('reader pages may run and load nothing but what they contain', async ({ request, addresses }) => {
  for (const kind of pageKinds) {
    const headers = (await request.get(addresses.ar[kind])).headers()
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
    })
    const policy = directives(headers['content-security-policy'])
    expect(policy['default-src']).toBe("'none'")
    expect(policy['frame-ancestors']).toBe("'none'")
    expect(policy['base-uri']).toBe("'none'")
    for (const name of ['script-src', 'style-src']) expect(policy[name]).not.toMatch(/unsafe-inline|unsafe-eval|\*/)
  }
})

test('no page breaks its own policy', async ({ page, addresses }) => {
  const refused: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) refused.push(message.text())
  })
  for (const edition of editions) {
    for (const kind of pageKinds) await page.goto(addresses[edition][kind], { waitUntil: 'networkidle' })
  }
  expect(refused).toEqual([])
})

test('what belongs to the newsroom is never kept', async ({ request }) => {
  for (const address of ['/sign-in', '/newsroom', '/newsroom/people', '/api/assets', '/api/auth/session']) {
    const answer = await request.get(address, { maxRedirects: 0 })
    expect(answer.headers()['cache-control'], address).toBe('private, no-store')
  }
})

test('newsroom pages have a policy with a new nonce each time', async ({ request }) => {
  const policies = [await request.get('/sign-in'), await request.get('/sign-in')].map((answer) =>
    directives(answer.headers()['content-security-policy']),
  )
  for (const policy of policies) {
    expect(policy['script-src']).toMatch(/'nonce-[\w-]{20,}'/)
    expect(policy['script-src']).not.toMatch(/unsafe/)
    expect(policy['style-src']).not.toMatch(/unsafe/)
    expect(policy['object-src']).toBe("'none'")
  }
  expect(policies[0]?.['script-src']).not.toBe(policies[1]?.['script-src'])
})

test('a signed-in reader gets the same public document', async ({ browser, baseURL, request, addresses }) => {
  const page = await browser.newPage({ baseURL })
  await page.goto('/sign-in')
  await page.getByRole('button', { name: /سلمى الراوي/ }).click()
  await page.waitForURL('**/newsroom')
  const answer = await page.goto(addresses.ar.article)
  expect(answer?.headers()['set-cookie']).toBeUndefined()
  expect(await answer?.text()).toBe(await (await request.get(addresses.ar.article)).text())
  await page.context().close()
})

test('at night the pages are dark', async ({ page, addresses }) => {
  const shades: number[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.goto(addresses.ar.article)
    shades.push(await page.evaluate(paperShade))
  }
  const [light = 0, dark = 1] = shades
  expect(light).toBeGreaterThan(200)
  expect(dark).toBeLessThan(60)
})

/** How light the paper is, 0 to 255: the colour as it is painted, in whatever notation it is written. */
function paperShade(): number {
  const canvas = document.createElement('canvas').getContext('2d')
  const [painted] = [document.documentElement, document.body]
    .map((element) => getComputedStyle(element).backgroundColor)
    .filter((colour) => colour !== 'rgba(0, 0, 0, 0)')
  if (!canvas || !painted) return Number.NaN
  canvas.fillStyle = painted
  canvas.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data
  return (red + green + blue) / 3
}

function directives(policy: string | undefined): Record<string, string> {
  return Object.fromEntries(
    (policy ?? '').split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ')
      return [name, sources.join(' ')]
    }),
  )
}
