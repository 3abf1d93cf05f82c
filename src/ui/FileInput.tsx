import type { ComponentProps } from 'react'

type FileInputProps = Omit<ComponentProps<'input'>, 'type' | 'onChange'> & {
  onFiles: (files: readonly File[]) => void
}

/** Chooses files. It keeps none of them, so that the same one may be chosen again, after it was mended. */
export const FileInput = ({ onFiles, ...attributes }: FileInputProps) => (
  <input
    {...attributes}
    type="file"
    onChange={({ target }) => {
      const files = [...(target.files ?? [])]
      target.value = ''
      if (files.length > 0) onFiles(files)
    }}
  />
)
