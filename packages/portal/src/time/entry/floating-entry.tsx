import { useLingui } from '@lingui/react/macro'
import { Drawer } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { FloatingPanel } from '../../components/floating/floating-panel.tsx'
import classes from './entry.module.css'
import { EntryPanel, type EntryPanelProps } from './entry-panel.tsx'

interface FloatingEntryProps extends EntryPanelProps {
  readonly anchor: HTMLElement
}

/** The entries behind a number, beside it; on a phone, at the lower edge of the window. */
export function FloatingEntry({ anchor, ...panel }: FloatingEntryProps) {
  const { t } = useLingui()
  const isNarrow = useMediaQuery('(max-width: 36em)', undefined, { getInitialValueInEffect: false }) === true
  const label = t`Logged time`
  if (isNarrow) {
    return (
      <Drawer.Root opened onClose={panel.onClose} position="bottom" lockScroll={false}>
        <Drawer.Overlay backgroundOpacity={0.35} />
        <Drawer.Content classNames={{ inner: classes.atFoot ?? '', content: classes.sheet ?? '' }}>
          {/* A dialog's header is no banner of the document. */}
          <Drawer.Header role="presentation">
            <Drawer.Title>{label}</Drawer.Title>
            <Drawer.CloseButton aria-label={t`Close`} />
          </Drawer.Header>
          <Drawer.Body className={classes.panel}>
            <EntryPanel {...panel} />
          </Drawer.Body>
        </Drawer.Content>
      </Drawer.Root>
    )
  }
  return (
    <FloatingPanel
      anchor={anchor}
      onClose={panel.onClose}
      position="bottom-start"
      width={340}
      trapFocus
      content={{
        p: 0,
        'aria-label': label,
        children: (
          <div className={`${classes.panel} ${classes.floating}`}>
            <EntryPanel {...panel} />
          </div>
        ),
      }}
    />
  )
}
