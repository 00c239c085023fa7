import { readFileSync } from 'node:fs'

const text = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')

/** The style and the script of the site, as they are served; the bundle takes the style along. */
export const siteAssets = {
  style: ['page.css', 'part.css', 'form.css', 'foot.css'].map(text).join('\n'),
  script: text('site.js'),
} as const
