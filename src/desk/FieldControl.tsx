import { type Field, blankFields, filledOf } from '#src/domain/desk/fields.ts'
import { withPrecision } from '#src/domain/desk/change-field.ts'
import { type Json, isJsonObject } from '#src/domain/files/pack.ts'
import { Button } from '#src/ui/Button.tsx'
import styles from './Desk.module.css'
import { type ControlProps, Line, Rules, emptyOf, shown, useLabel } from './Line.tsx'
import { PickMany, PickOne } from './PickRecords.tsx'
import {
  ChoiceControl,
  PlainDateControl,
  FlagControl,
  NumberControl,
  NumbersControl,
} from './PlainControls.tsx'
import { NamedControl, WordsControl } from './TextControls.tsx'
import { YearsControl } from './YearsControl.tsx'
import { useForm } from './desk-context.ts'

type FieldsProps = {
  fields: readonly Field[]
  value: Readonly<Record<string, Json>>
  path: string
  within?: string
  onChange: (next: Readonly<Record<string, Json>>) => void
}

const Fields = ({ fields, value, path, within, onChange }: FieldsProps) => (
  <div className={styles['inner']}>
    {fields.map((field) => (
      <FieldControl
        key={field.key}
        field={field}
        value={value[field.key]}
        path={`${path}.${field.key}`}
        {...(within !== undefined && { within })}
        onChange={(next) => onChange(withPrecision(fields, value, field.key, next))}
      />
    ))}
  </div>
)

const GroupControl = (props: ControlProps<Extract<Field, { kind: 'group' }>>) => {
  const { field, value, path, onChange } = props
  const { words } = useForm()
  const label = useLabel(props)
  if (!isJsonObject(value))
    return (
      <div className={styles['field']}>
        <span className={styles['label']}>{label}</span>
        <Button onClick={() => onChange(blankFields(field.fields))}>{words.field.fill(label)}</Button>
        <Rules id={`${path}-rules`} path={path} />
      </div>
    )
  return (
    <fieldset className={styles['group']}>
      <legend>{label}</legend>
      <Fields fields={field.fields} value={value} path={path} within={label} onChange={onChange} />
      {field.empty !== undefined && (
        <Button look="link" onClick={() => onChange(emptyOf(field))}>
          {words.field.clear(label)}
        </Button>
      )}
      <Rules id={`${path}-rules`} path={path} />
    </fieldset>
  )
}

const ListControl = (props: ControlProps<Extract<Field, { kind: 'list' }>>) => {
  const { field, value, path, onChange } = props
  const { words } = useForm()
  const label = useLabel(props)
  const items: readonly Json[] = Array.isArray(value) ? value : []
  const put = (next: readonly Json[]) => onChange(next.length === 0 && field.empty ? emptyOf(field) : next)
  return (
    <fieldset className={styles['group']}>
      <legend>{label}</legend>
      {items.map((item, index) => {
        const name = words.field.item(label, index + 1)
        return (
          // oxlint-disable-next-line react/no-array-index-key -- the items have nothing but their places
          <fieldset key={index} className={styles['group']}>
            <legend>{name}</legend>
            <Fields
              fields={field.fields}
              value={isJsonObject(item) ? item : {}}
              path={`${path}.${index}`}
              within={name}
              onChange={(next) => put(items.with(index, next))}
            />
            <Button look="link" onClick={() => put(items.toSpliced(index, 1))}>
              {words.field.clear(name)}
            </Button>
          </fieldset>
        )
      })}
      <Button onClick={() => put([...items, blankFields(field.fields)])}>{words.field.addTo(label)}</Button>
      <Rules id={`${path}-rules`} path={path} />
    </fieldset>
  )
}

/** The control of a field, by its kind. */
export const FieldControl = (props: ControlProps) => {
  const { field, value, path, onChange } = props
  const label = useLabel(props)
  const { words } = useForm()
  switch (field.kind) {
    case 'words':
      return <WordsControl {...props} />
    case 'named':
      return <NamedControl {...props} />
    case 'date':
      return <PlainDateControl {...props} />
    case 'number':
      return <NumberControl {...props} />
    case 'numbers':
      return <NumbersControl {...props} />
    case 'choice':
      return <ChoiceControl {...props} field={field} />
    case 'flag':
      return <FlagControl {...props} />
    case 'group':
      return <GroupControl {...props} field={field} />
    case 'list':
      return <ListControl {...props} field={field} />
    case 'years':
      return <YearsControl label={label} value={value ?? filledOf(field)} path={path} onChange={onChange} />
    case 'record':
      return (
        <div className={styles['field']}>
          <PickOne
            label={label}
            to={field.to}
            value={shown(value)}
            mayBeNone={field.empty !== undefined}
            onChange={(id) => onChange(id === '' ? emptyOf(field) : id)}
          />
          <Rules id={`${path}-rules`} path={path} />
        </div>
      )
    case 'records':
      return (
        <div className={styles['field']}>
          <PickMany label={label} to={field.to} value={value} onChange={onChange} />
          <Rules id={`${path}-rules`} path={path} deep />
        </div>
      )
    default:
      return (
        <Line
          label={label}
          value={shown(value)}
          path={path}
          isLong={field.isLong}
          hint={words.hints[field.key]}
          onChange={(text) => onChange(text)}
        />
      )
  }
}
