import type { Element, ElementContent, RootContent } from 'hast'
import { createElement, Fragment, type ReactNode } from 'react'

/**
 * Sanitised Markdown that people wrote as elements of the page: its headings stand below those of the page, its links
 * open beside it, and an image is its description.
 */
export function noteElements(nodes: readonly (RootContent | ElementContent)[]): ReactNode {
  return nodes.map((node, at) => {
    // What is written anew is drawn anew.
    // biome-ignore lint/suspicious/noArrayIndexKey: the place is what identifies a node
    if (node.type === 'element') return <Fragment key={at}>{noteElement(node)}</Fragment>
    return node.type === 'text' ? node.value : null
  })
}

function noteElement({ tagName, properties, children }: Element): ReactNode {
  switch (tagName) {
    case 'a':
      return noteLink(properties.href, children)
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
      return createElement(tagName, {}, noteElements(children.filter(({ type }) => type === 'element')))
    default:
      return createElement(headings[tagName] ?? tagName, {}, noteElements(children))
  }
}

function noteLink(href: unknown, children: readonly ElementContent[]): ReactNode {
  if (typeof href !== 'string' || !/^(?:https?|mailto):/i.test(href)) return noteElements(children)
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {noteElements(children)}
    </a>
  )
}

const headings: Readonly<Record<string, string>> = { h1: 'h4', h2: 'h4', h3: 'h5', h4: 'h6', h5: 'h6' }
