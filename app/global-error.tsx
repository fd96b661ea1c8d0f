'use client'

/**
 * When even the frame of a page could not be drawn: no styles, no language of the person, nothing that could fail again.
 * Both languages stand here, since nothing tells which one the person reads.
 */
export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : null
  return (
    <html lang="ar" dir="rtl">
      <body style={{ colorScheme: 'light dark', fontFamily: 'system-ui, sans-serif', lineHeight: 1.7 }}>
        <title>مِداد · Midad</title>
        <main style={{ maxWidth: '36rem', margin: '0 auto', padding: '3rem 1.25rem' }}>
          <h1>تعذّر عرض الصفحة</h1>
          <p>حدث خلل لم يُتوقع، ولم يضع شيء مما حُفظ. أعد المحاولة بعد قليل.</p>
          <div lang="en" dir="ltr">
            <h2>The page could not be shown</h2>
            <p>Something went wrong that nobody expected; nothing that was saved is lost. Try again in a moment.</p>
          </div>
          <button type="button" onClick={retry} style={{ font: 'inherit', padding: '0.5rem 1rem', cursor: 'pointer' }}>
            إعادة المحاولة · <span lang="en">Try again</span>
          </button>
          {digest && (
            <p>
              <bdi dir="ltr">{digest}</bdi>
            </p>
          )}
        </main>
      </body>
    </html>
  )
}
