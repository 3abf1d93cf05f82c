/** Les provinces de la RDC avec la préposition de lieu que demande leur nom. */
const places: Readonly<Record<string, string>> = {
  'CD-BC': 'au Kongo-Central',
  'CD-BU': 'dans le Bas-Uélé',
  'CD-EQ': 'dans la province de l’Équateur',
  'CD-HK': 'dans le Haut-Katanga',
  'CD-HL': 'dans le Haut-Lomami',
  'CD-HU': 'dans le Haut-Uélé',
  'CD-IT': 'en Ituri',
  'CD-KC': 'au Kasaï-Central',
  'CD-KE': 'au Kasaï-Oriental',
  'CD-KG': 'au Kwango',
  'CD-KL': 'au Kwilu',
  'CD-KN': 'à Kinshasa',
  'CD-KS': 'au Kasaï',
  'CD-LO': 'dans la Lomami',
  'CD-LU': 'au Lualaba',
  'CD-MA': 'au Maniema',
  'CD-MN': 'au Mai-Ndombe',
  'CD-MO': 'dans la Mongala',
  'CD-NK': 'au Nord-Kivu',
  'CD-NU': 'au Nord-Ubangi',
  'CD-SA': 'au Sankuru',
  'CD-SK': 'au Sud-Kivu',
  'CD-SU': 'au Sud-Ubangi',
  'CD-TA': 'au Tanganyika',
  'CD-TO': 'dans la Tshopo',
  'CD-TU': 'dans la Tshuapa',
}

/** « au Sud-Kivu », « en Ituri » ; une province inconnue garde son nom après « dans la province : ». */
export const inProvince = (code: string, name: string): string => places[code] ?? `dans la province : ${name}`
