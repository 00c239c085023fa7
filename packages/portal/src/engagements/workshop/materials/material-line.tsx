import type { EngagementView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Menu } from '@mantine/core'
import { IconDots, IconFileText, IconLink } from '@tabler/icons-react'
import { useRef } from 'react'
import { askedBy } from '../../../api/asked-by.ts'
import { FloatingMenu } from '../../../components/floating/floating-menu.tsx'
import { useAnchor } from '../../../components/floating/use-anchor.ts'
import { fileSizeWords } from '../../../components/uploads/file-size.ts'
import { useSession } from '../../../session/session-context.tsx'
import { LanguageName } from '../audience/attendee-line.tsx'
import { useWorkshop } from '../workshop-context.ts'
import { HandedOver } from './handed-over.tsx'
import classes from './materials.module.css'
import type { MaterialDraft, MaterialView } from './use-materials.ts'

interface MaterialLineProps {
  readonly material: MaterialView
  /** Asks for the address of the next version. */
  readonly onLink: (draft: MaterialDraft) => void
  /** Sends the next version. */
  readonly onFile: (file: File) => void
}

/** One material: what it is, since when the version that there is, and what the customer has of it. */
export function MaterialLine({ material, onLink, onFile }: MaterialLineProps) {
  const { i18n } = useLingui()
  const { person } = useWorkshop()
  const { title, language, content, by, at } = material
  const Icon = content.kind === 'link' ? IconLink : IconFileText
  const day = i18n.date(at, { dateStyle: 'medium' })
  return (
    <li className={classes.material}>
      <Icon size={16} stroke={1.75} aria-hidden className={classes.icon} />
      <span className={classes.what}>
        <ContentLink content={content}>{title}</ContentLink>
        <span className={classes.about}>
          {language === null ? null : <LanguageName language={language} />}
          {content.kind === 'file' ? <span>{fileSizeWords(i18n, content.size)}</span> : null}
          <span>
            <Trans>
              {person(by).name}, {day}
            </Trans>
          </span>
        </span>
      </span>
      <HandedOver material={material} />
      <MaterialMenu material={material} onLink={onLink} onFile={onFile} />
    </li>
  )
}

function MaterialMenu({ material, onLink, onFile }: MaterialLineProps) {
  const { t } = useLingui()
  const { canChange, wish } = useWorkshop()
  const { anchor, toggle, close } = useAnchor()
  const input = useRef<HTMLInputElement>(null)
  const { id, title, language, handedOver, isCurrentHandedOver } = material
  if (!canChange) return null
  return (
    <>
      <button
        type="button"
        className={classes.more}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={t`What to do with “${title}”`}
        onClick={toggle}
      >
        <IconDots size={15} aria-hidden />
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t`Next version of “${title}” as a file`}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          if (file !== undefined) onFile(file)
          currentTarget.value = ''
        }}
      />
      {anchor === null ? null : (
        <FloatingMenu anchor={anchor} onClose={close} position="bottom-end">
          {isCurrentHandedOver ? null : (
            <Menu.Item onClick={() => wish({ type: 'HandOverMaterial', material: id })}>
              {t`The customer has it now`}
            </Menu.Item>
          )}
          <Menu.Item onClick={() => input.current?.click()}>{t`Next version, as a file`}</Menu.Item>
          <Menu.Item onClick={() => onLink({ material: id, title, language, content: { kind: 'link', href: '' } })}>
            {t`Next version, as a link`}
          </Menu.Item>
          {handedOver.length > 0 ? null : (
            <Menu.Item onClick={() => wish({ type: 'RemoveMaterial', material: id })}>{t`Remove`}</Menu.Item>
          )}
        </FloatingMenu>
      )}
    </>
  )
}

interface ContentLinkProps {
  readonly content: MaterialView['content']
  readonly children: string
}

/** Leads to a version of a material: an address opens beside the page, a file is saved and never shown here. */
export function ContentLink({ content, children }: ContentLinkProps) {
  const { engagement } = useWorkshop()
  const { person: me } = useSession()
  if (content.kind === 'link') {
    return (
      <a href={content.href} target="_blank" rel="noopener noreferrer" className={classes.link}>
        {children}
      </a>
    )
  }
  return (
    <a href={askedBy(fileAddress(engagement, content), me.id)} download={content.name} className={classes.link}>
      {children}
    </a>
  )
}

type FileContent = Extract<MaterialView['content'], { readonly kind: 'file' }>

function fileAddress({ id }: EngagementView, { hash, name }: FileContent): string {
  return `/api/engagements/${encodeURIComponent(id)}/attachments/${hash}?${new URLSearchParams({ name })}`
}
