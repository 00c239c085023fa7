import type { ReleaseView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { IconBook2 } from '@tabler/icons-react'
import { allOf, wordsOf } from '../../process/words/words.ts'
import { languageNames } from './language-names.ts'
import classes from './playbook-used.module.css'

/** Says which playbook a new engagement runs, and in which languages its pages can be read. */
export function PlaybookUsed({ release }: { readonly release: ReleaseView }) {
  const { i18n } = useLingui()
  const words = wordsOf(i18n, release)
  const title = words.say(release.title, release.id.slice(0, 12))
  const languages = allOf(words, languageNames(release.languages, i18n.locale))
  return (
    <p className={classes.playbook}>
      <IconBook2 size={16} stroke={1.75} aria-hidden />
      <span>
        <Trans>
          It runs the playbook <b>{title}</b>, in {languages}.
        </Trans>
      </span>
    </p>
  )
}
