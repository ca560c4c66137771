"""English nouns of people and bodies. Lists written for this project."""

from __future__ import annotations

from cryptonews_nlp._words import words
from cryptonews_nlp.quotes.lang.words.tables import by_family

#: Human nouns and bodies that the press lets speak.
PEOPLE = words("""
    person people man woman boy girl official officials spokesperson spokesman
    spokeswoman minister president director chief head officer prosecutor lawyer
    attorney judge analyst expert source sources witness victim resident critic
    witnesses ally allies critics supporter senator lawmaker mayor governor secretary
    ambassador professor nominee
    researcher scientist doctor teacher student worker employee investor trader
    founder co-founder executive manager chairman chairwoman ceo author writer
    journalist reporter editor police officers investigators detective company firm
    exchange agency regulator court government ministry department bank union party
    group organisation organization association body authority authorities platform
    office commission committee team client customer user neighbour neighbor mother
    father son daughter wife husband brother sister friend colleague partner
    consultant adviser advisor commissioner inspector superintendent captain
    lieutenant colonel general sergeant constable defendant plaintiff suspect hacker
    member leader candidate campaign activist veteran farmer owner operator
    engineer developer economist counsel barrister solicitor magistrate bureau
    banker strategist shopkeeper postman listener trustee competitor representative mum
    assistant diplomat clerk waiter associate staffer miner dealer seller reader auditor
    juror delegate broker grocer contributor lobbyist treasurer schoolteacher councillor
    hunter campaigner dissenter aide fisherman docker whistleblower participant groom
    landlord parent tenant driver passenger pilot nurse surgeon physician pharmacist
    baker butcher barber hairdresser plumber electrician carpenter builder architect
    designer artist musician singer actor actress dancer novelist poet historian
    sociologist psychologist philosopher chemist physicist biologist mathematician
    statistician programmer coder coordinator supervisor accountant cashier courier
    soldier sailor guard warden prisoner inmate hostage kidnapper robber thief burglar
    fraudster scammer buyer shareholder holder creditor debtor borrower saver
    player gamer streamer influencer blogger columnist commentator presenter host guest
    cousin uncle aunt nephew niece grandmother grandfather grandson widow widower
    boyfriend girlfriend roommate classmate volunteer donor organiser organizer
    protester demonstrator unionist councilwoman councilman envoy negotiator mediator
    liquidator receiver administrator notary bailiff coroner ranger firefighter
    paramedic priest pastor rabbi imam bishop nun staff villager local islander
    subscriber viewer punter bookmaker speculator landowner rancher
    brewer hotelier restaurateur chef cook gardener mechanic rival peer successor
    predecessor insider outsider observer pundit dissident refugee migrant
    opposition council coalition delegation consortium lobby embassy hospital clinic
    laboratory institute foundation museum airline carmaker retailer publisher studio
    subsidiary family couple household army navy municipality hall prefecture chamber
    maker manufacturer chipmaker automaker provider vendor custodian brokerage
    marketplace processor supplier carrier conglomerate giant protocol broadcaster
    university college school charity league federation cooperative constabulary
    coastguard nonprofit gang syndicate tabloid
""")
#: Trades and offices by family, so that "the lawyer" may be "Me Roux".
FAMILIES = by_family(
    law="lawyer attorney counsel barrister solicitor defence defense",
    justice="judge magistrate justice court",
    prosecution="prosecutor prosecution",
    police="""
        officer sheriff inspector superintendent detective commissioner chief
        sergeant constable investigator policeman policewoman captain lieutenant
        colonel agent police force bureau""",
    head="""
        founder co-founder cofounder ceo boss chief executive director president
        chairman chairwoman chair head manager owner operator""",
    politics="""
        minister lawmaker senator congressman congresswoman deputy rapporteur
        secretary mayor governor politician legislator mp mep commissioner""",
    science="""
        analyst researcher expert economist specialist scientist professor academic
        engineer reverse-engineer consultant""",
    health="doctor physician surgeon",
    spokes="spokesperson spokesman spokeswoman",
    business="""
        company firm exchange platform startup start-up bank lender insurer issuer
        group studio operator maker manufacturer chipmaker carmaker automaker provider
        vendor custodian brokerage marketplace processor retailer""",
    oversight="""
        regulator authority watchdog agency supervisor commission office body
        central bank""",
    kin="""
        mother father son daughter wife husband brother sister girlfriend boyfriend
        partner widow widower mum mom dad uncle aunt cousin nephew niece grandmother
        grandfather grandson friend neighbour neighbor colleague""",
    press="newspaper paper outlet daily magazine agency reporter journalist",
    union="union association federation collective charity league group",
    accused="defendant suspect accused detainee hacker",
    harmed="victim plaintiff complainant",
)
