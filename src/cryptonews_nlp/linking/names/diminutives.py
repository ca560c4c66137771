"""Short forms of given names in English and French: data, written for this project."""

from __future__ import annotations

from collections import defaultdict


def _short_forms(table: str) -> dict[str, frozenset[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for line in table.strip().splitlines():
        full, _, short = line.partition(":")
        for each in short.split():
            found[each].update(full.split())
    return {short: frozenset(full) for short, full in found.items()}


#: The given names that each short form stands for, folded.
DIMINUTIVES = _short_forms("""
abigail: abby gail
abraham: abe
alan: al
albert: al bert
alexander alexandra alexandre: al alex sandy sasha
alfred: alf fred freddie
amanda: mandy
andrew: andy drew
anthony antoine antonio: tony toni
arthur: art
barbara: barb
benjamin: ben benny
bernard: bernie
bradley: brad
catherine: cat cathy kate katie
cecilia: cecily
charles: charlie chas chuck
christina christine: chris christy tina
christopher christophe christian: chris kit
clifford: cliff
clinton: clint
cynthia: cindy
daniel daniele: dan danny dany
david: dave davey
deborah: deb debbie
dominique dominic: dom
donald: don donnie
dorothy: dot dottie
douglas: doug
edmund: ed ted
edward: ed eddie ned ted teddy
edwin: ed
elizabeth elisabeth: beth betsy betty lisa liz lizzie
emmanuel: manu manny
ernest: ernie
eugene: gene
francis francois: frank
franklin: frank
frederick frederic frederique: fred freddy
gabriel: gabe
gabrielle: gabby
geoffrey: geoff
gerald gerard: gerry jerry
gilbert: gil
gregory: greg
harold: hal harry
henry henri: hank harry
isabelle: isa
jacob: jack jake
jacqueline: jackie
james: jamie jim jimmy
jason: jay
jeffrey: jeff
jennifer: jen jenny
jeremy jeremie: jem jerry
jerome: jerry
jessica: jess
john: jack johnny
jonathan: jon
joseph: joe joey jo
joshua: josh
judith: judy
katherine kathleen kathryn: kate kathy katie
kenneth: ken kenny
kimberly: kim
lawrence: larry
leonard: len lenny leo
louis: lou
margaret: maggie meg peggy
martin: marty
matthew matthieu mathieu: matt mat
maximilian maxime: max
melissa: mel
michael michel mickael: mick mickey mike mikey
mitchell: mitch
natalie nathalie: nat
nathan nathaniel: nat nate
nicholas nicolas: nick nico
norman: norm
pamela: pam
patricia: pat patty tricia
patrick: pat paddy
peter: pete
philip philippe phillip: phil
rafael raphael: raf rafa
randall randolph: randy
raymond: ray
rebecca: becky
reginald: reg reggie
richard: dick rich rick ricky
robert: bob bobby rob robbie
rodney: rod
roderick: rod
roger: rog
ronald: ron ronnie
rudolph: rudy
russell: russ
samantha samuel: sam sammy
sandra: sandy
sebastian sebastien: seb
sidney sydney: sid
stanley: stan
stephanie stephane: steph
stephen steven: steve
stewart stuart: stew stu
susan suzanne: sue susie suzy
terence terrence: terry
thaddeus: tad thad
theodore: ted teddy theo
theresa teresa: terry tess
thomas: tom tommy
timothy: tim timmy
valerie: val
veronica: ronnie
victor: vic
victoria: vicky
vincent: vin vince vinny
virginia: ginny
walter: walt wally
wesley: wes
wilfred: wilf
william: bill billy will willie
winston: win
zachary: zac zach zack
""")
