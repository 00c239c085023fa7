import { nodeSpan } from '../../reader/node-span.ts'
import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

export const noAltText: Rule = {
  code: 'FL0511',
  why: 'Who cannot see a picture, or whose connection does not load it, is told nothing in its place.',
  scope: 'page',
  ok: [{ pages: { 'a.md': page('# A', '![The five phases in a row](phases.png)') } }],
  bad: [{ pages: { 'a.md': page('# A', 'See ![](phases.png).') }, at: ['a.md:2:5'] }],
  *check({ nodes }) {
    for (const { page, images } of nodes) {
      for (const image of images) {
        if ((image.alt ?? '').trim() === '') yield diagnose('FL0511', nodeSpan(image, page.file))
      }
    }
  },
}
