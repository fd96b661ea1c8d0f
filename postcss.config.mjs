/** Tailwind serves the newsroom; the reader's style sheets are plain CSS and pass through unchanged. */
const config = { plugins: { '@tailwindcss/postcss': {} } }

export default config
