import { FileInput } from './FileInput.tsx'

type FileChoiceProps = { label: string; accept: string; onFile: (file: File) => void }

/** Chooses one file, with its name before it. */
export const FileChoice = ({ label, accept, onFile }: FileChoiceProps) => (
  <label>
    {label}{' '}
    <FileInput
      accept={accept}
      onFiles={([file]) => {
        if (file) onFile(file)
      }}
    />
  </label>
)
