import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, Menu } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { Moment, useNow } from '../../components/moment/moment.tsx'
import classes from './note-form.module.css'
import type { NoteForm } from './use-note-form.ts'

/** The notes that were begun and not sent: each is taken up again, or thrown away. */
export function DraftList({ form }: { readonly form: NoteForm }) {
  const { t } = useLingui()
  const now = useNow(form.drafts)
  const { length: count } = form.drafts
  if (count === 0) return <span className={classes.kept} />
  return (
    <span className={classes.kept}>
      <Menu position="top-start" closeOnItemClick={false}>
        <Menu.Target>
          <button type="button">
            <Plural value={count} one="# draft" other="# drafts" />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {form.drafts.map((kept) => (
            <div key={kept.id} className={classes.draft}>
              <Menu.Item onClick={() => form.restore(kept)}>
                <span className={classes.draftText}>{kept.draft.body || <Trans>No text yet</Trans>}</span>
                <Moment at={kept.at} now={now} />
              </Menu.Item>
              <ActionIcon
                variant="subtle"
                color="gray"
                size="sm"
                aria-label={t`Delete this draft`}
                onClick={() => form.drop(kept)}
              >
                <IconTrash size={15} aria-hidden />
              </ActionIcon>
            </div>
          ))}
        </Menu.Dropdown>
      </Menu>
    </span>
  )
}
