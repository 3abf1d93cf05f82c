export const outputs = {
  title: 'Outputs',
}
