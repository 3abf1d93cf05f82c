import { useId } from 'react'
import { formatDate } from '#src/domain/names/formats.ts'
import { speeds } from '#src/domain/events/playback.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { Icon } from '#src/ui/Icon.tsx'
import styles from './PlaybackControls.module.css'
import type { Playback } from './use-playback.ts'

/**
 * Play or pause, speed, loop; and a text for screen readers that says where the playback is, now and then.
 */
export const PlaybackControls = ({ playback }: { playback: Playback }) => {
  const { t, language } = useTexts()
  const id = useId()
  const { isPlaying, play, pause, speed, setSpeed, loop, setLoop, said } = playback
  return (
    <fieldset className={styles['controls']}>
      <legend className="visually-hidden">{t.date.playback}</legend>
      <Button onClick={isPlaying ? pause : play}>
        <Icon name={isPlaying ? 'pause' : 'play'} /> {isPlaying ? t.date.pause : t.date.play}
      </Button>
      <label htmlFor={`${id}-speed`} className={styles['label']}>
        {t.date.speed}
        <select
          id={`${id}-speed`}
          value={speed}
          onChange={(event) =>
            setSpeed(speeds.find((other) => String(other) === event.target.value) ?? speed)
          }
        >
          {speeds.map((value) => (
            <option key={value} value={value}>
              {t.date.times(value)}
            </option>
          ))}
        </select>
      </label>
      <label htmlFor={`${id}-loop`} className={styles['label']}>
        <input
          type="checkbox"
          id={`${id}-loop`}
          checked={loop}
          onChange={(event) => setLoop(event.target.checked)}
        />
        {t.date.loop}
      </label>
      <output className="visually-hidden">
        {said !== null &&
          (isPlaying
            ? t.date.playingAt(formatDate(said, language))
            : t.date.pausedAt(formatDate(said, language)))}
      </output>
    </fieldset>
  )
}
