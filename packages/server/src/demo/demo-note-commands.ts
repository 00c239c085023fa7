import type { Command, Engagement } from '@fairlead/engagement'
import { type DemoMoment, dayAfter } from './demo-moment.ts'
import type { DemoNoteAction } from './demo-note-move.ts'

/** The command with which somebody does this to a note. */
export function demoNoteCommand({ notes }: Engagement, does: DemoNoteAction, { at }: DemoMoment): Command {
  const nothing = { fields: {}, services: [], tasks: [], escalated: false, mentions: [] }
  if (does.kind === 'ask-team') {
    const { body } = does
    return { type: 'WriteNote', content: { type: null, audience: 'shared', body, nextAction: null, ...nothing } }
  }
  if (does.kind === 'write-note') {
    const { kind: _, of: type, next, ...said } = does
    const nextAction =
      next === undefined ? null : { text: next.text, owner: next.owner, date: dayAfter(at, next.inDays) }
    return { type: 'WriteNote', content: { audience: 'internal', ...nothing, ...said, type, nextAction } }
  }
  const of = { note: does.note, expectedRevision: notes.get(does.note)?.revision ?? 0 }
  return does.kind === 'do-next'
    ? { type: 'CompleteNextAction', ...of }
    : { type: 'AmendNote', body: does.body, mentions: [], ...of }
}

const kinds: Readonly<Record<DemoNoteAction['kind'], true>> = {
  'write-note': true,
  'ask-team': true,
  'amend-note': true,
  'do-next': true,
}

/** Whether somebody does something to a note. */
export function isOfNote(does: { readonly kind: string }): does is DemoNoteAction {
  return Object.hasOwn(kinds, does.kind)
}
