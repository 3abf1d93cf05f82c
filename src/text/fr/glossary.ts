import type { Glossary } from '#src/text/glossary-type.ts'

export const glossary: Glossary = {
  site: {
    term: 'Site',
    meaning:
      'Une base, un camp, un bureau, un hôpital ou un aérodrome que nomment les documents consultés sur le désengagement, avec ce qui s’y est passé ou y a été constaté. Ce sont ces sites qui sont comptés, les mêmes à toute date. Ce ne sont pas toutes les bases de la Mission : d’autres, dont ces documents ne disent rien, n’en font pas partie, et ce nombre n’est donc pas celui de toutes ses bases.',
  },
  open: {
    term: 'Ouvert',
    meaning:
      'La présence du site est documentée, et aucune source consultée ne dit que les opérations y ont pris fin, ni qu’il a été fermé, rétrocédé ou perdu. Cela ne veut pas dire que quelqu’un l’a vu ouvert ce jour-là.',
  },
  'operations-ceased': {
    term: 'Opérations terminées',
    meaning:
      'La Mission a mis fin à ses opérations sur le site ou dans {its area}. Le lieu lui-même n’est pas forcément fermé ni rétrocédé : ce sont des étapes ultérieures, qui ont leurs propres dates.',
  },
  closed: {
    term: 'Fermé',
    meaning:
      'Une source rapporte la fermeture de la base. Cela ne veut pas dire que quelqu’un d’autre l’a reçue : la rétrocession est une étape distincte.',
  },
  'handed-over': {
    term: 'Rétrocédé',
    meaning:
      'Une source rapporte que le site a été remis à quelqu’un, qui est nommé si la source le nomme. Du matériel ou des biens remis sans le site ne comptent pas.',
  },
  'access-lost': {
    term: 'Accès perdu',
    meaning:
      'La Mission ne pouvait plus atteindre ou utiliser le site, d’autres tenant le lieu ou la voie qui y mène. Qui le tenait n’est indiqué que dans les termes d’une source. Ce n’est ni une fermeture ni une rétrocession.',
  },
  'not-documented': {
    term: 'Non documenté',
    meaning:
      'Aucune source consultée ne dit rien du lieu à cette date. Cela ne veut pas dire qu’il était fermé, ni qu’il n’y avait rien.',
  },
  'un-maps': {
    term: 'Lieu connu par les seules cartes de l’ONU',
    meaning:
      'Un lieu que des cartes de déploiement de l’ONU montrent certaines années, d’après {estimator}, et dont aucune autre source consultée ne dit rien. Ce n’est pas un site du désengagement. Une carte vaut pour une année, non pour un jour : on ne sait pas quand un tel lieu a été ouvert ou quitté.',
  },
  estimate: {
    term: 'Estimation',
    meaning:
      'Effectif militaire déduit par {estimator} des symboles d’unités des cartes de déploiement de l’ONU (une compagnie compte pour {company}) ; ce n’est pas un dénombrement. Il vaut pour l’année des cartes ; après la dernière carte connue, il est reporté, et c’est indiqué.',
  },
  'published-count': {
    term: 'Nombre publié',
    meaning:
      'Combien de bases existaient, devaient être quittées ou l’avaient été, selon quelqu’un. Ces nombres diffèrent parce qu’ils comptent des choses différentes à des dates différentes. Chacun est donné avec son auteur, et aucun n’est déduit des sites recensés ici.',
  },
  late: {
    term: 'En retard',
    meaning:
      'Quitté après une date documentée qui s’appliquait au site, ou non quitté alors que cette date est passée. Une date suspendue avant son échéance, ou jamais convenue, ne met personne en retard : elle est caduque.',
  },
}
