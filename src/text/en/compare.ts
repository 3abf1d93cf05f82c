export const compare = { title: 'Side by side' }
