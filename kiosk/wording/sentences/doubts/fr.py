"""What may be suspicious about a rule, in French."""

from __future__ import annotations

from kiosk.domain.rule_doubts import Doubt
from kiosk.wording.codes import Table

WORDS: Table = {
    Doubt.DEEP: "elle a trop de niveaux",
    Doubt.EMPTY: "une table doit contenir un opérateur, et elle est vide",
    Doubt.TABLE: "une table doit contenir un seul opérateur ; il y en a {number} : {names}",
    Doubt.OPERATOR: "opérateur inconnu : {name}",
    Doubt.ONE_MOMENT: "veut un seul moment ; arguments donnés : {number}",
    Doubt.MOMENT: "veut un moment, et non {value}",
    Doubt.COMPARISON: "compare deux valeurs ; il en manque une",
    Doubt.BUILD_TIME: "{value} n’est ni custom, ni customtime, ni date_from, ni date_to, ni date_admission",
    Doubt.CUSTOM: "{value} n’est pas un moment : écrire AAAA-MM-JJThh:mm:ss, avec un décalage ou en heure locale",
    Doubt.CUSTOM_TIME: "{value} n’est pas une heure : écrire hh:mm ou hh:mm:ss",
    Doubt.TAKEN_FOR: "le produit {product} est pris pour la catégorie {tier}, qui porte ce nom",
    Doubt.NO_TIER: "aucune catégorie n’a le code {product} ; il y a {tiers}",
    Doubt.WORKED_OUT: "le nom de la variable se calcule à la porte, il ne peut donc pas être vérifié",
    Doubt.FOREIGN_VARIABLE: "variable inconnue {name} : pretix l’a, mais un événement n’a ici rien d’équivalent",
    Doubt.VARIABLE: "variable inconnue : {name}",
    Doubt.STATUS: 'entry_status vaut "present" ou "absent", jamais {value}',
    Doubt.NUMBER: "{name} est un nombre, et {value} n’en est pas un",
    Doubt.FOREIGN_LOOKUP: "cherche {name} : pretix l’a, mais un événement n’a ici rien d’équivalent",
    Doubt.LOOKUP: "cherche {value} ; seul un produit (product) peut être cherché",
    Doubt.NO_PRODUCT: "ne nomme aucun produit",
    Doubt.WINDOW: "veut deux moments et une tolérance en minutes ; arguments donnés : {number}",
    Doubt.NO_MOMENT: "compare des moments ; {value} n’en est pas un",
    Doubt.TOLERANCE: "la tolérance doit être un nombre de minutes, et non {value}",
    Doubt.IN_LIST: "veut un élément et une liste ; arguments donnés : {number}",
    Doubt.LIST: "veut une liste, et non {value}",
    Doubt.CONSTANT: "elle n’interroge rien et dit donc la même chose à tout le monde",
}
