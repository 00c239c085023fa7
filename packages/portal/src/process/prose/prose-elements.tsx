import type { Element, ElementContent, RootContent } from 'hast'
import { createElement, Fragment, type ReactNode } from 'react'
import { PageAlert } from './page-alert.tsx'
import { PageAnchor } from './page-anchor.tsx'
import { PageImage } from './page-image.tsx'
import classes from './prose.module.css'

/**
 * Sanitised prose as elements of the page [P17]. What `sanitizeProse` lets through is a closed list of elements and
 * properties; each property is passed on by name, so that one that is not listed here goes nowhere.
 */
export function proseElements(nodes: readonly (RootContent | ElementContent)[]): ReactNode {
  return nodes.map((node, at) => {
    // The nodes of a page never move among each other.
    // biome-ignore lint/suspicious/noArrayIndexKey: the place is what identifies a node
    if (node.type === 'element') return <Fragment key={at}>{proseElement(node)}</Fragment>
    return node.type === 'text' ? node.value : null
  })
}

function proseElement({ tagName, properties, children }: Element): ReactNode {
  const { dir, lang, title, start, colSpan, rowSpan } = properties as Record<string, string | undefined>
  switch (tagName) {
    case 'a':
      return (
        <PageAnchor href={text(properties.href)} title={title}>
          {proseElements(children)}
        </PageAnchor>
      )
    case 'img':
      return <PageImage src={text(properties.src)} alt={text(properties.alt)} title={title} />
    case 'input':
      return <input type="checkbox" disabled readOnly checked={properties.checked === true} />
    case 'br':
    case 'hr':
      return createElement(tagName)
    case 'div':
      return <PageAlert kind={properties.dataAlert}>{proseElements(children)}</PageAlert>
    case 'table':
      return (
        <div className={classes.scroll}>
          <table>{proseElements(children.filter(isElement))}</table>
        </div>
      )
    // Between rows and cells there is room for nothing else.
    case 'thead':
    case 'tbody':
    case 'tfoot':
    case 'tr':
      return createElement(tagName, { dir, lang }, proseElements(children.filter(isElement)))
    case 'td':
    case 'th': {
      const align = alignments.find((one) => one === properties.align)
      const style = align === undefined ? undefined : { textAlign: align }
      return createElement(tagName, { dir, lang, colSpan, rowSpan, style }, proseElements(children))
    }
    default:
      return createElement(headings[tagName] ?? tagName, { dir, lang, start }, proseElements(children))
  }
}

const alignments = ['left', 'center', 'right'] as const

/** Headings of the page are blocks of their own; one that is left inside a quotation or a list stands below them. */
const headings: Readonly<Record<string, string>> = { h1: 'h5', h2: 'h5', h3: 'h5', h4: 'h5' }

function isElement(node: ElementContent): node is Element {
  return node.type === 'element'
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
