import type { aboutPage as english } from '#src/text/en/about-page.ts'
import { laMission } from './article.ts'

export const aboutPage: typeof english = {
  what: {
    heading: 'Ce que c’est, et ce que ce n’est pas',
    text: (mission, country) => [
      `{?Drawdown montre le désengagement de ${laMission(mission)} (${country}) : quels sites sont ouverts, fermés ou rétrocédés à toute date, ce qui était prévu et ce qui s’est passé, et sur quoi repose chaque chiffre.|Drawdown montre où les cartes de déploiement de l’ONU placent ${laMission(mission)} (${country}), année par année, avec des estimations de ses effectifs. On ne sait rien ici de ce qui était ouvert ou fermé.}`,
      'Ce n’est pas un produit de l’Organisation des Nations Unies, et il ne parle au nom de personne. Il ne suit pas les événements en direct : il connaît ce que disent les documents de l’onglet Sources, jusqu’au jour indiqué en haut de la page.',
      'Rien de ce que vous choisissez ou consultez ne quitte votre navigateur : la page n’a ni comptes, ni cookies, ni mesure d’audience, et par défaut aucune carte, police ou script ne vient d’ailleurs. Si la personne qui publie cette copie a activé un fond de carte externe, son serveur voit quelles parties de la carte vous demandez.',
    ],
  },
  method: {
    heading: 'Méthode',
    status: 'Comment un statut est établi',
    statusText: [
      'Aucun statut n’est saisi. Il découle, pour toute date, des événements survenus jusqu’à cette date : chacun indique ce qu’il a changé pour son site et cite ses sources.',
      'Un événement prend effet le dernier jour que sa date peut désigner : ce qui est daté d’« avril 2024 » compte à partir du 30 avril 2024, et ce qui n’est daté que d’une année, à partir du 31 décembre. Ce qui était prévu ou n’a pas été respecté ne change aucun statut.',
      'Un désengagement peut revenir en arrière : un site peut être rouvert ou redevenir accessible, et la page l’indique. Quand une source a seulement constaté l’état d’un site sans dire comment il y est parvenu, ce constat peut faire avancer le statut, jamais le faire reculer ; s’il contredit un événement, les deux sont montrés.',
      'Un site dont aucune source n’indique le début, et qui n’est mentionné qu’à sa fin, compte comme ouvert auparavant ; son historique précise que le début n’est pas connu.',
      'La cessation des opérations {of an area} vaut pour chacun de ses sites alors ouverts.',
    ],
    sites: (count) => `Pourquoi ${count} sites, et non toutes les bases de la Mission`,
    sitesText: [
      'Les sites comptés sont ceux que nomment les documents consultés sur le désengagement, avec ce qui s’y est passé ou y a été constaté. Ce sont les mêmes à toute date, si bien qu’un nombre ne change que lorsqu’un fait est documenté.',
      'D’autres bases, dont ces documents ne disent rien, n’en font pas partie : ce nombre n’est pas celui de toutes les bases de la Mission. Les lieux connus par les seules cartes de l’ONU figurent sur la carte, mais pas dans ce nombre. D’autres ont compté autre chose ; leurs nombres, s’ils sont connus, figurent à côté.',
    ],
    estimates: 'Ce qu’est une estimation',
    estimatesText: [
      'Les effectifs de la carte sont des estimations : {estimator} les déduit des symboles d’unités des cartes de déploiement de l’ONU, où une compagnie compte pour {company}. Ce ne sont pas des dénombrements, et ils valent pour l’année d’une carte. Une unité de taille inconnue n’entre pas dans le total, qui se lit alors « au moins ».',
      'Un nombre garde le terme de sa source : plus de, au moins, environ, jusqu’à. Il en va de même d’une somme de tels nombres. Quand rien n’est connu, rien n’est affiché, et jamais 0.',
    ],
    lateHeading: 'Ce que veut dire « en retard »',
  },
  late: 'Un site n’est en retard que par rapport à une date qui s’appliquait à lui : une date qu’un document a fixée pour ce site, pour {its area} alors que le site s’y trouvait, ou pour l’ensemble de la Mission. Un plan compte à partir du jour où il a été annoncé, et seulement pour les sites alors en place. Une date fixée par une résolution est dite impérative, toute autre est dite annoncée. Une date suspendue avant son échéance, ou dont il a été dit qu’elle n’avait jamais été convenue, est caduque et ne met personne en retard. Dès que la Mission revient sur un site qu’elle avait quitté, les dates antérieures ne s’y appliquent plus. Un site perdu n’a pas été quitté comme prévu, et sa perte n’est pas un retard.',
  coverage: {
    heading: 'Ce que couvrent les données',
    absence: 'Qu’un fait ne soit pas affiché ne veut pas dire qu’il n’a pas eu lieu.',
  },
  glossary: 'Glossaire',
  maker: {
    heading: 'Qui le fait',
    text: (licence) =>
      `Drawdown est un projet indépendant à code source ouvert. Son code est sous licence ${licence}, qui permet à chacun d’en publier une copie, même modifiée.`,
    noContact:
      'Cette copie ne nomme aucune adresse. Adressez-vous à la personne ou au service qui la publie, ou qui vous a transmis le lien ; un contact peut être indiqué dans mission.json.',
    contact: 'Contact :',
  },
  licences: {
    heading: 'Licences des données',
    layer: (layer, credit, licence) => `${layer} : ${credit} (${licence})`,
    facts:
      'Tout le reste se compose de faits accompagnés de leurs sources ; les citations sont courtes et appartiennent à leurs auteurs.',
  },
  report: {
    heading: 'Signaler une erreur',
    intro: 'La personne qui tient les données a besoin de trois choses :',
    items: [
      'le lien vers ce que vous voyez (« Copier le lien », en haut de la page) ;',
      'l’identifiant de l’enregistrement, qui figure dans les tableaux exportés et, pour un site choisi, après « site= » dans le lien ;',
      'le document qui dit autre chose : son adresse ou son titre, sa date, et les mots en question.',
    ],
    where: 'Envoyez-les au contact indiqué plus haut, ou à la personne qui publie cette copie.',
  },
  changelog: {
    heading: 'Ce qui a été corrigé',
    version: (version, date) => `Version ${version}, ${date}`,
    record: (file, id) => `${file}, enregistrement ${id}`,
  },
}

// One chunk with them: the page lists the files, and a chunk of its own would be named in the first view.
export { dataFiles } from './data-files.ts'
