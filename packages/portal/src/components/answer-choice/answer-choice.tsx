import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import classes from './answer-choice.module.css'

interface AnswerChoiceProps {
  /** What both have answered. */
  readonly name: string
  readonly mine: string
  readonly theirs: string
  readonly onChoose: (whose: 'mine' | 'theirs') => void
}

/** An item of a list `choices`: one person's answer or another's, where both have given one since. */
export function AnswerChoice({ name, mine, theirs, onChoose }: AnswerChoiceProps) {
  return (
    <li className={classes.choice}>
      <b>{name}</b>
      <Button size="compact-xs" variant="default" onClick={() => onChoose('mine')}>
        <Trans>Keep mine: {mine}</Trans>
      </Button>
      <Button size="compact-xs" variant="default" onClick={() => onChoose('theirs')}>
        <Trans>Take theirs: {theirs}</Trans>
      </Button>
    </li>
  )
}
