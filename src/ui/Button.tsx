import type { ComponentProps } from 'react'
import styles from './Button.module.css'

type ButtonProps = ComponentProps<'button'> & { look?: 'plain' | 'primary' | 'link' | 'chip' }

/** A button that submits nothing. */
export const Button = ({ look = 'plain', className, ...props }: ButtonProps) => (
  <button
    type="button"
    {...props}
    className={[styles['button'], styles[look], className].filter(Boolean).join(' ')}
  />
)
