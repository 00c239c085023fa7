import { sanitizeProse } from '@fairlead/playbook'
import type { Root as ProseTree } from 'hast'
import { type Components, toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { memo } from 'react'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import { PageAlert } from './page-alert.tsx'
import { PageAnchor } from './page-anchor.tsx'
import { PageImage } from './page-image.tsx'
import classes from './prose.module.css'

interface ProseProps {
  readonly tree: ProseTree
}

/** The prose of a page as elements; nothing of it is ever parsed as HTML. */
export const Prose = memo(function Prose({ tree }: ProseProps) {
  const content = toJsxRuntime(sanitizeProse(tree), { Fragment, jsx, jsxs, components, ignoreInvalidStyle: true })
  return <div className={classes.prose}>{content}</div>
})

const components: Partial<Components> = {
  a: ({ href, title, children }) => (
    <PageAnchor href={href ?? ''} title={title}>
      {children}
    </PageAnchor>
  ),
  img: ({ src, alt, title }) => <PageImage src={src ?? ''} alt={alt ?? ''} title={title} />,
  div: ({ children, ...properties }) => (
    <PageAlert kind={'data-alert' in properties ? properties['data-alert'] : undefined}>{children}</PageAlert>
  ),
  table: ({ children }) => (
    <div className={classes.scroll}>
      <table>{children}</table>
    </div>
  ),
  // Headings of the page are blocks of their own; one that is left inside a quotation or a list stands below them.
  h1: 'h5',
  h2: 'h5',
  h3: 'h5',
  h4: 'h5',
  h5: 'h5',
  h6: 'h6',
}
