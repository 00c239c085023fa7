import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

export const vagueLink: Rule = {
  code: 'FL0512',
  why: 'Who jumps from link to link, by ear or by eye, hears "here" and does not learn where it leads.',
  scope: 'page',
  ok: [{ pages: { 'a.md': page('# A', 'Download the [checklist](https://example.org).') } }],
  bad: [
    {
      pages: {
        'a.md': page('# A', 'The checklist is [here](https://example.org).', '清单在[此处](https://example.org)。'),
      },
      at: ['a.md:2:18', 'a.md:3:4'],
    },
  ],
  *check({ links }) {
    for (const { text, span } of links) {
      if (vague.has(text.toLowerCase().replace(/[.。:!]$/, ''))) yield diagnose('FL0512', span, { text })
    }
  },
}

const vague: ReadonlySet<string> = new Set([
  ...['here', 'click here', 'this', 'this link', 'link', 'more', 'read more', 'this page'],
  ...['hier', 'hier klicken', 'link', 'dieser link', 'mehr'],
  ...['こちら', 'ここ', 'ここをクリック', 'リンク', 'このリンク'],
  ...['aqui', 'clique aqui', 'este link', 'mais'],
  ...['此处', '这里', '点击此处', '点击这里', '链接', '此链接', '在此处'],
  ...['aquí', 'haga clic aquí', 'este vínculo', 'este enlace', 'más'],
])
