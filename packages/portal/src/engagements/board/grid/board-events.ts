import type { KeyboardEvent, MouseEvent } from 'react'
import { takesText } from '../../../components/keyboard/key-press.ts'
import type { ListedTask } from '../../tasks/list/listed-task.ts'
import type { BoardMove } from '../arrange/card-beside.ts'
import { type BoardAction, boardAction } from './board-action.ts'

const interactive = 'a, button, input, select, textarea'

/** What clicks and keys of a board work on. */
export interface BoardHands {
  readonly cardOf: (key: string) => ListedTask | undefined
  readonly onMove: (listed: ListedTask, move: BoardMove) => void
  readonly onOpen: (listed: ListedTask) => void
  readonly onOpenPage: (listed: ListedTask) => void
}

interface CardHit {
  readonly listed: ListedTask
  readonly card: HTMLElement
  readonly target: Element
}

/** What clicks and keys do on a board. All cards share these handlers: a card needs none of its own. */
export function boardEvents(hands: BoardHands, hasSingleKeys: boolean) {
  return {
    onClick(event: MouseEvent<HTMLElement>): void {
      const hit = cardHit(event, hands)
      if (hit === null || hit.target.closest(interactive) !== null) return
      // Whoever has marked a text with the mouse wants the text.
      if (document.getSelection()?.isCollapsed !== false) hands.onOpen(hit.listed)
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>): void {
      const hit = cardHit(event, hands)
      if (hit === null || takesText(event.target)) return
      const on = hit.target === hit.card ? 'card' : 'control'
      const action = boardAction(event.nativeEvent, { on, hasSingleKeys })
      if (action === null) return
      event.preventDefault()
      // What this key opens would take it for a key pressed outside, and close again.
      event.stopPropagation()
      perform(action, hit, hands)
    },
  }
}

function perform(action: BoardAction, { listed, card }: CardHit, hands: BoardHands): void {
  switch (action.kind) {
    case 'move':
      hands.onMove(listed, action.move)
      break
    case 'open':
      hands.onOpen(listed)
      break
    case 'page':
      hands.onOpenPage(listed)
      break
    case 'state':
    case 'assign':
      // The control's own button opens it, where there is one: whoever only looks on has none.
      card.querySelector<HTMLElement>(`button[data-row-action="${action.kind}"]`)?.click()
      break
    default:
      action satisfies never
  }
}

function cardHit({ target, currentTarget }: MouseEvent<HTMLElement> | KeyboardEvent<HTMLElement>, hands: BoardHands) {
  // React lets events of menus bubble here too, though they stand elsewhere in the document.
  if (!(target instanceof Element) || !currentTarget.contains(target)) return null
  const card = target.closest<HTMLElement>('[data-line]')
  const listed = hands.cardOf(card?.dataset.line ?? '')
  return card === null || listed === undefined ? null : { listed, card, target }
}
