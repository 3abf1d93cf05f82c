import { useEffect, useId, useState } from 'react'
import { languageName } from '#src/domain/sources/source-list.ts'
import { ownLimits } from '#src/export/briefing/own-brief.ts'
import { saveFile } from '#src/shared/exports/save-file.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { FileInput } from '#src/ui/FileInput.tsx'
import styles from './Composer.module.css'
import type { BriefingMaker, BriefingWish, RuleText } from './briefing-wish.ts'
import { type OwnText, type OwnWords as Words, readWords, ruleInOne, wordsFile } from './own-words.ts'

type OwnWordsProps = {
  maker: BriefingMaker
  wish: BriefingWish
  words: Words
  isKept: boolean
  onChange: (words: Words) => void
}

type Rules = { maker: BriefingMaker; key: string; texts: readonly RuleText[] | null }

const isOf =
  (rule: RuleText) =>
  (own: OwnText): boolean =>
    own.language === rule.language && own.panel === rule.panel

/** Titles and remarks of the writer's own, slide by slide, which begin as what the rule says. */
export const OwnWords = ({ maker, wish, words, isKept, onChange }: OwnWordsProps) => {
  const { t, language: ofPage } = useTexts()
  const id = useId()
  const [isOpen, setIsOpen] = useState(false)
  const [rules, setRules] = useState<Rules | null>(null)
  const [said, setSaid] = useState('')
  const key = `${wish.length} ${wish.languages} ${wish.panels.join(' ')}`
  useEffect(
    function readRules() {
      if (!isOpen) return undefined
      const controller = new AbortController()
      const read = async () => {
        const texts = await maker.rules(wish, controller.signal).catch(() => null)
        if (!controller.signal.aborted) setRules({ maker, key, texts })
      }
      void read()
      return () => controller.abort()
    },
    // What is typed and how it is written changes no rule: length, panels, languages and the view do.
    // oxlint-disable-next-line react/exhaustive-deps
    [maker, key, isOpen],
  )
  const isWorking = isOpen && (rules?.key !== key || rules.maker !== maker)
  const ownOf = (rule: RuleText): OwnText | undefined => words.find(isOf(rule))
  const set = (rule: RuleText, part: Partial<OwnText>) => {
    const { panel, language } = rule
    const before = ownOf(rule) ?? { headline: null, remarks: null }
    const own = { ...before, ...part, panel, language, rule: ruleInOne(rule) }
    const others = words.filter((one) => !isOf(rule)(one))
    onChange(own.headline === null && own.remarks === null ? others : [...others, own])
  }
  const open = async (file: File | undefined) => {
    if (!file) return
    const found = readWords(await file.text(), maker.mission)
    if ('words' in found) {
      onChange(found.words)
      setSaid(t.composer.own.opened)
    } else if (found.problem === 'not-words') setSaid(t.composer.own.notWords(file.name))
    else setSaid(t.composer.own.otherMission(file.name, found.mission))
  }
  return (
    <details className={styles['own']} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{t.composer.own.title}</summary>
      <p>
        {t.composer.own.intro} {isKept && t.composer.own.kept}
      </p>
      {isOpen && (
        <output>
          {isWorking ? t.composer.own.working : rules?.texts === null ? t.composer.own.failed : ''}
        </output>
      )}
      {!isWorking &&
        rules?.texts?.map((rule) => {
          const own = ownOf(rule)
          const place = `${id}-${rule.language}-${rule.panel}`
          const names = [t[rule.panel].title, languageName(rule.language, ofPage)] as const
          return (
            <div key={place} lang={rule.language}>
              <label htmlFor={`${place}-title`} lang={ofPage}>
                {t.composer.own.headline(...names)}
              </label>
              <textarea
                id={`${place}-title`}
                rows={3}
                maxLength={ownLimits.headline}
                value={own?.headline ?? rule.headline}
                onChange={({ target }) => set(rule, { headline: target.value.replaceAll('\n', ' ') })}
              />
              <label htmlFor={`${place}-remarks`} lang={ofPage}>
                {t.composer.own.remarks(...names)}
              </label>
              <textarea
                id={`${place}-remarks`}
                rows={4}
                maxLength={ownLimits.remarks}
                value={own?.remarks ?? rule.remarks}
                onChange={({ target }) => set(rule, { remarks: target.value })}
              />
              {own && own.rule !== ruleInOne(rule) && (
                <p className={styles['stale']} lang={ofPage}>
                  {t.composer.own.stale(rule.headline)}
                </p>
              )}
              {own && (
                <Button
                  look="link"
                  lang={ofPage}
                  onClick={() => set(rule, { headline: null, remarks: null })}
                >
                  {t.composer.own.back(...names)}
                </Button>
              )}
            </div>
          )
        })}
      {!isKept && <p>{t.composer.own.notKept}</p>}
      <div>
        <Button onClick={() => saveFile(`${maker.mission}-words.json`, wordsFile(maker.mission, words))}>
          {t.composer.own.save}
        </Button>
        <label>
          {t.composer.own.open}
          <FileInput accept=".json,application/json" onFiles={([file]) => void open(file)} />
        </label>
        <output>{said}</output>
      </div>
    </details>
  )
}
