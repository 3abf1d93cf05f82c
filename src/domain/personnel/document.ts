import * as v from 'valibot'
import { Source } from '#src/schema/source.ts'
import document from './document.json'

/** The document behind the UN's monthly counts; its title says that sums are not its own. */
export const personnelDocument = v.parse(Source, document)
