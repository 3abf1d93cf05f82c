/** The kinds of uniformed personnel of the UN's monthly file, each under its own ceiling or part of one. */
export const personnelKinds = ['troops', 'staff', 'experts', 'formedPolice', 'individualPolice'] as const
export type PersonnelKind = (typeof personnelKinds)[number]
