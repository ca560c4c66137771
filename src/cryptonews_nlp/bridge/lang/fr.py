"""French function words and inflectional endings."""

CODE = "fr"
FUNCTION_WORDS = """
un une des le la les l d de du au aux ce c cet cette ces cela ceci ca celui celle ceux
celles mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs je j me m moi
tu t te toi il elle on nous vous ils elles se s soi lui eux y en qui que qu quoi dont
ou quel quelle quels quelles lequel laquelle lesquels lesquelles duquel auquel
auxquels desquels et ni mais or donc car si comme lorsque lorsqu quand puisque puisqu
parce afin tandis alors ainsi aussi pour par sur sous dans avec sans entre vers chez
contre depuis pendant durant avant apres devant derriere dessus dessous jusque jusqu
des hors malgre selon parmi outre lors ne n pas plus moins tres trop peu beaucoup
assez bien mal non oui tout toute tous toutes aucun aucune autre autres meme memes
chaque plusieurs quelque quelques certains certaines tel telle tels telles encore deja
toujours jamais souvent parfois ici la-bas etre suis es est sommes etes sont etais
etait etions etiez etaient fut furent sera seront serait seraient soit soient ete
etant avoir ai as a avons avez ont avais avait avions aviez avaient eut eurent aura
auront aurait auraient ait aient eu ayant fait faire font fais fera peut peuvent
pouvait pouvaient pourrait pourraient pu doit doivent devait devrait va vont aller dit
dire disent deux cependant toutefois pourtant neanmoins enfin ensuite puis notamment
egalement surtout seulement meme presque environ afin voici voila
"""
ENDINGS = "s x e es ee ees er ez ent ait aient ant ants ante antes aux"
SHORTEST = 4
