import { Trans } from '@lingui/react/macro'
import { IconExternalLink } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useProcessSurface } from '../process-surface.ts'
import { headingId } from './heading-id.ts'
import { pageLink } from './page-link.ts'
import classes from './prose.module.css'

interface PageAnchorProps {
  readonly href: string
  readonly title?: string | undefined
  readonly children: ReactNode
}

/** A link as a page writes it: to another process of the playbook, to a heading of this page, or out into the web. */
export function PageAnchor({ href, title, children }: PageAnchorProps) {
  const { engagement, index } = useProcessSurface()
  const link = pageLink(href, [...index.processes.keys()])
  switch (link.kind) {
    case 'process':
      return (
        <Link
          className={classes.link}
          to="/engagements/$engagement/processes/$process"
          params={{ engagement, process: link.process }}
          search
          {...(link.anchor === null ? {} : { hash: headingId(link.anchor) })}
          title={title}
        >
          {children}
        </Link>
      )
    case 'anchor':
      return (
        <a className={classes.link} href={`#${headingId(link.anchor)}`} title={title}>
          {children}
        </a>
      )
    case 'external':
      if (link.href.toLowerCase().startsWith('mailto:')) {
        return (
          <a className={classes.link} href={link.href} title={title}>
            {children}
          </a>
        )
      }
      return (
        <a className={classes.link} href={link.href} title={title} target="_blank" rel="noopener noreferrer">
          {children}
          {/* The sign never stands alone on the next line. */}
          {'\u2060'}
          <IconExternalLink className={classes.external} size="0.85em" aria-hidden />
          <span className="visually-hidden">
            <Trans>(opens in a new tab)</Trans>
          </span>
        </a>
      )
    case 'none':
      return <span title={title}>{children}</span>
    default:
      return link satisfies never
  }
}
