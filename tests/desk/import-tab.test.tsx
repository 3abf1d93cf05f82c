import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { noWork } from '#src/desk/opened.ts'
import { openedMission, renderImportTab } from '#tests/kit/import-tab.tsx'

const opened = openedMission('unifil')
const renderTab = (language: 'en' | 'fr') => renderImportTab(opened, 'unifil', language)

const [site, second] = opened.lists.sites
const [source] = opened.lists.sources

const journeys = {
  en: {
    choose: 'Choose a table',
    table: `Sites of our office;;;;\nas of Friday;;;;\nid;Name (English);Name (Français);Sources;Remarks\n;New camp;Camp neuf;${source?.id};x\n${site?.id};;;nowhere;\n${second?.id};;Autre nom;;\n;Half a camp;;${source?.id};\n`,
    counts: '4 rows: 1 new, 1 changed, 0 the same as the data, 2 with something wrong.',
    header: 'Row of the headings',
    chosen: 'Row 3: id, Name (English), Name (Français), Sources, Remarks',
    columns: 'Columns: 4 of 5 are matched to a field.',
    problems: [
      `Row 5, column D (Sources): expected the id or the address of a source that is in the data; add it first; found “nowhere”.`,
      `Row 7, column C (Name (Français)): expected a French text; found nothing.`,
    ],
    wrong: 'To mend in the table: 2 rows',
    remarks: 'Column E: Remarks',
    field: 'Kind',
    noSuch: /Row 4, column E \(Kind\): expected one of: .+; found “x”\./u,
    leaveOut: '(leave out)',
    row: /^Row 4: New camp/u,
    none: 'Choose none: Changed: 1 row',
    accept: 'Accept 1 row',
    done: /^1 row is accepted\./u,
    refused: /^picture\.png is no table\. .* Nothing of your work was changed\.$/u,
  },
  fr: {
    choose: 'Choisir un tableau',
    table: `Sites de notre bureau;;;;\nau vendredi;;;;\nidentifiant;Nom (English);Nom;Sources;Remarques\n;New camp;Camp neuf;${source?.id};x\n${site?.id};;;nulle-part;\n${second?.id};;Autre nom;;\n;Half a camp;;${source?.id};\n`,
    counts:
      '4 lignes\u00A0: 1 à ajouter, 1 à modifier, 0 sans différence avec les données, 2 avec une erreur.',
    header: 'Ligne des intitulés',
    chosen: 'Ligne 3\u00A0: identifiant, Nom (English), Nom, Sources, Remarques',
    columns: 'Colonnes\u00A0: 4 sur 5 correspondent à un champ.',
    problems: [
      `Ligne 5, colonne D (Sources)\u00A0: attendu\u00A0: l’identifiant ou l’adresse d’une source qui figure dans les données (à ajouter d’abord)\u00A0; trouvé\u00A0: «\u00A0nulle-part\u00A0».`,
      `Ligne 7, colonne C (Nom (Français))\u00A0: attendu\u00A0: un texte français\u00A0; trouvé\u00A0: rien.`,
    ],
    wrong: 'À corriger dans le tableau\u00A0: 2 lignes',
    remarks: 'Colonne E\u00A0: Remarques',
    field: 'Nature',
    noSuch: /Ligne 4, colonne E \(Nature\) : attendu : une valeur parmi : .+ ; trouvé : « x »\./u,
    leaveOut: '(laisser de côté)',
    row: /^Ligne 4\u00A0: Camp neuf/u,
    none: 'Ne rien choisir – À modifier\u00A0: 1 ligne',
    accept: 'Accepter 1 ligne',
    done: /^1 ligne acceptée\./u,
    refused: /^picture\.png n’est pas un tableau\. .* Rien de votre travail n’a été modifié\.$/u,
  },
} as const

/** As texts are looked for: a no-break space is a space. */
const plain = (text: string): string => text.replaceAll('\u00A0', ' ')

it.each(['en', 'fr'] as const)(
  'a table is chosen, matched, mended in its matching, and accepted in part (%s)',
  async (language) => {
    const t = journeys[language]
    const user = userEvent.setup({ applyAccept: false })
    const put = await renderTab(language)
    const input = await screen.findByLabelText(t.choose)
    // What is no table is refused with its name, and nothing else happens.
    await user.upload(input, new File([new Uint8Array([0x89, 0, 0])], 'picture.png'))
    expect(await screen.findByText(t.refused)).toBeVisible()

    await user.upload(input, new File([t.table], 'sites.csv'))
    expect(await screen.findByText(plain(t.counts))).toBeVisible()
    expect(within(screen.getByRole('combobox', { name: t.header })).getByRole('option', { selected: true })).toHaveTextContent(plain(plain(t.chosen))) // prettier-ignore
    expect(screen.getByText(plain(t.columns))).toBeVisible()
    const wrong = screen.getByRole('region', { name: t.wrong })
    expect(within(wrong).getAllByRole('listitem').map((item) => item.textContent)).toEqual(t.problems) // prettier-ignore

    // Matched to a field that it does not fit, the column says so; left out again, all is as before.
    const remarks = screen.getByRole('combobox', { name: t.remarks })
    await user.selectOptions(remarks, t.field)
    expect(await screen.findByText(t.noSuch)).toBeVisible()
    await user.selectOptions(remarks, t.leaveOut)
    expect(await screen.findByText(plain(t.counts))).toBeVisible()

    expect(screen.getByRole('checkbox', { name: t.row })).toBeChecked()
    await user.click(screen.getByRole('button', { name: t.none }))
    expect(put).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: t.accept }))
    expect(await screen.findByText(t.done)).toBeVisible()
    await waitFor(() => expect(put).toHaveBeenCalledTimes(1))
    const { changes } = put.mock.calls[0]?.[0] ?? noWork
    expect(changes.map(({ kind, file, record }) => [kind, file, record])).toEqual([['add', 'sites', 'new-camp']]) // prettier-ignore
  },
)
