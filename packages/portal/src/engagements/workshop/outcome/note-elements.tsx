import type { Element, ElementContent, RootContent } from 'hast'
import { createElement, Fragment, type ReactNode } from 'react'

/** How deep the first headings of what was written stand on the page. */
export type TopHeading = 3 | 4

/**
 * Sanitised Markdown that people wrote as elements of the page: its headings stand below that of the page, its links
 * open beside it, and an image is its description.
 */
export function noteElements(nodes: readonly (RootContent | ElementContent)[], top: TopHeading): ReactNode {
  return nodes.map((node, at) => {
    // What is written anew is drawn anew.
    // biome-ignore lint/suspicious/noArrayIndexKey: the place is what identifies a node
    if (node.type === 'element') return <Fragment key={at}>{noteElement(node, top)}</Fragment>
    return node.type === 'text' ? node.value : null
  })
}

function noteElement({ tagName, properties, children }: Element, top: TopHeading): ReactNode {
  const inner = noteElements(children, top)
  switch (tagName) {
    case 'a':
      return noteLink(properties.href, inner)
    case 'img':
      return typeof properties.alt === 'string' ? properties.alt : null
    case 'input':
      return <input type="checkbox" disabled readOnly checked={properties.checked === true} aria-hidden />
    case 'br':
    case 'hr':
      return createElement(tagName)
    case 'table':
    case 'thead':
    case 'tbody':
    case 'tr':
      // Between rows and cells there is room for nothing else.
      return createElement(
        tagName,
        {},
        noteElements(
          children.filter(({ type }) => type === 'element'),
          top,
        ),
      )
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      // One level is enough for what was said in one meeting.
      return createElement(`h${top}`, {}, inner)
    default:
      return createElement(tagName, {}, inner)
  }
}

function noteLink(href: unknown, inner: ReactNode): ReactNode {
  if (typeof href !== 'string' || !/^(?:https?|mailto):/i.test(href)) return inner
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {inner}
    </a>
  )
}
