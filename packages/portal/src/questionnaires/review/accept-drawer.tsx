import type { AcceptancePreview, EngagementView, ReleaseView } from '@fairlead/contract'
import { canonicalJson } from '@fairlead/playbook'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Skeleton } from '@mantine/core'
import { useLaterCommand } from '../../api/use-engagement-command.ts'
import { DiffList, type DiffRow } from '../../components/diff-list/diff-list.tsx'
import { PartFailure } from '../../components/part-failure/part-failure.tsx'
import { SideDrawer } from '../../components/side-drawer/side-drawer.tsx'
import { PreviewDetails } from '../../engagements/facts/preview/preview-details.tsx'
import { factName, factWords, valueWords } from '../../process/words/fact-words.ts'
import { allOf, type Words } from '../../process/words/words.ts'
import { questionnaireCommandWords } from '../command/questionnaire-command-words.ts'
import classes from './review.module.css'
import { useAcceptancePreview } from './use-acceptance-preview.ts'

interface AcceptDrawerProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  /** The words of the facts. */
  readonly words: Words
  readonly task: string
  readonly openTask: (key: string) => void
  readonly onClose: () => void
}

const width = 560

/** Shows which facts the answers become and what that changes in the plan, and accepts them. */
export function AcceptDrawer(props: AcceptDrawerProps) {
  const { engagement, release, words, task, openTask, onClose } = props
  const { t } = useLingui()
  const { data, error, isError, refetch } = useAcceptancePreview(engagement, task)
  const { mutate, isPending } = useLaterCommand(engagement.id, { words: questionnaireCommandWords })

  function accept({ revision, factsRevision }: AcceptancePreview): void {
    mutate(
      { type: 'AcceptAnswers', task, expectedRevision: revision, expectedFactsRevision: factsRevision },
      { onSuccess: onClose },
    )
  }

  return (
    <SideDrawer title={t`Accept the answers`} width={width} isOpen onClose={onClose}>
      {isError ? <PartFailure error={error} onRetry={() => void refetch()} /> : null}
      {data === undefined ? (
        isError ? null : (
          <Skeleton height={160} className="after-a-moment" />
        )
      ) : (
        <>
          <div className={classes.part}>
            <h3>{t`What becomes known`}</h3>
            <KnownFacts words={words} wouldSet={data.wouldSet} />
          </div>
          <div className={classes.part}>
            <h3>{t`What would change in the plan`}</h3>
            <PreviewDetails {...{ engagement, release, openTask }} difference={data.plan} />
          </div>
        </>
      )}
      <div className={classes.decide}>
        <Button loading={isPending} disabled={data === undefined} onClick={() => data !== undefined && accept(data)}>
          <Trans>Accept</Trans>
        </Button>
        <Button variant="default" onClick={onClose}>
          <Trans>Not yet</Trans>
        </Button>
      </div>
    </SideDrawer>
  )
}

interface KnownFactsProps extends Pick<AcceptDrawerProps, 'words'> {
  readonly wouldSet: AcceptancePreview['wouldSet']
}

/** The facts that the answers become, and those that are known like that already. */
function KnownFacts({ words, wouldSet }: KnownFactsProps) {
  const { t } = useLingui()
  const [same, other] = [wouldSet.filter(isSame), wouldSet.filter((one) => !isSame(one))]
  const known = allOf(
    words,
    same.map(({ fact, to }) => factWords(words, fact, to)),
  )
  return (
    <>
      <DiffList
        label={t`What becomes known`}
        rows={other.map((one) => factRow(words, one))}
        nothing={
          same.length === 0 ? t`None of the answers belongs to a fact.` : t`Everything that they say is known already.`
        }
        hasSummary={false}
      />
      {same.length === 0 ? null : (
        <p className={classes.same}>
          <Trans>As it is known already: {known}</Trans>
        </p>
      )}
    </>
  )
}

function isSame({ from, to }: AcceptancePreview['wouldSet'][number]): boolean {
  return from !== null && canonicalJson(from.value) === canonicalJson(to)
}

/** A fact that the answers become, new or other than it is known. */
function factRow(words: Words, { fact, from, to, source }: AcceptancePreview['wouldSet'][number]): DiffRow {
  const why = <span className={classes.source}>{source}</span>
  if (from === null) return { id: fact, kind: 'added', title: factWords(words, fact, to), why }
  const [before, after] = [from.value, to].map((value) => valueWords(words, fact, value))
  return { id: fact, kind: 'changed', title: factName(words, fact), before, after, why }
}
