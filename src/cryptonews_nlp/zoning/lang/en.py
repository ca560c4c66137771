"""English words and phrases of page furniture, written for this project.

Lower case, without accents or punctuation; ``0`` stands for any number.
"""

from __future__ import annotations

from itertools import chain

from cryptonews_nlp._words import listed
from cryptonews_nlp.calendar import CALENDARS

FUNCTION_WORDS = """
a about after all also an and any are as at be because been before but by can could
did do does down for from had has have he her him his how i if in into is it its just
may me more most my no not of off on one only or other our out over said she should
since so some such than that the their them then there these they this those through
to under until up us was we were what when where which while who whom whose why will
with without would you your
"""

#: Function words that German, Dutch or Scandinavian texts hold too.
NEIGHBOURS = """
a all am as at do for had he her his in is it just may me no of on over so up us was
we will
"""

#: Phrases of pages that sites show to robots, or where they moved an article.
WALLS = listed("""
    checking your browser | verify you are human | verify that you are human | verifying
    you are human | you are not a robot | you re not a robot | are you a robot |
    enable javascript and cookies to continue | please enable javascript to | enable
    javascript to run this app | please turn javascript on | javascript is disabled in
    your browser | access denied you don t have permission | why have i been blocked |
    unusual traffic from your computer | complete the captcha | 0 forbidden | 0 too many
    requests | page you are looking for doesn t exist | you don t have permission to
    access this | 0 moved permanently | the document has moved | moved permanently
    redirecting to | redirecting to https | redirecting to http | was not found on this
    server | nothing was found at this location | have deleted this site | site is
    private | 0 bad gateway | 0 gateway time out | 0 internal server error | 0 service
    unavailable | subscribe to unlock this article
""")

#: How a line ends that says that there is no such page.
MISSING_PAGES = listed("""
    0 not found | page not found | page can not be found | page cannot be found | page
    can t be found | page could not be found | page doesn t exist | page does not
    exist | page no longer exists | wordpress com is no longer available
""")

CUES: dict[str, tuple[str, ...]] = {
    "navigation": listed("""
        home | menu | search | skip to content | skip to main content | log in | login
        | sign in | sign up | sign out | logout | register | my account | account |
        profile | close | back | back to top | next | previous | read more | load more
        | show more | view all | see all | more | share | share this | share on |
        share article | share post | tweet | facebook | twitter | linkedin | whatsapp
        | telegram | reddit | pinterest | instagram | youtube | email | e mail | print
        | copy link | bookmark | save | listen | listen to this article | comments |
        comment | 0 comments | leave a comment | leave a reply | post comment | join
        the conversation | please enter your comment | please enter your name here |
        log in to leave a comment | sort by | reply | report | like | follow us |
        follow | tags | tag | topics | categories | category | filed under | table of
        contents | in this article | on this page | jump to | language | english |
        theme | dark mode | settings | contact us | contact | about | about us |
        careers | sitemap | rss | archives | source link | gallery | photos | video |
        videos | podcasts | news | sport | sports | business | politics | world |
        this is a modal window | beginning of dialog window | end of dialog window |
        media playback is unsupported on your device |
        opinion | culture | lifestyle | technology | tech | weather | markets |
        features | reviews | horoscopes | classifieds | back button | loading | font
        size | text size | apply | cancel | print this page | your email address will
        not be published | required fields are marked | was this helpful | page 0 of 0
        | share your thoughts | edition | your browser does not support | enable
        javascript | checkbox
    """),
    "promotion": listed("""
        free for | trial | request a trial | request a demo | pre order | order today
        | today only | t cs apply | terms apply | is sponsored by | brought to you by
        | tweet this | photo gallery | your free | win | promoted post | presented by |
        advertisement | advertising | ad | sponsored | sponsored by | sponsored
        content | promoted | partner content | paid content | subscribe | subscribe
        now | subscription | subscribe to our newsletter | newsletter | newsletters |
        sign up for | sign up to | get the latest | in your inbox | your inbox |
        delivered to | free trial | start your free trial | try it free | download the
        app | download our app | get the app | app store | google play | scan to
        download | register now | join now | buy now | shop now | order now | learn
        more | find out why | limited time | off | discount | promo code | bonus |
        deals | offer | support our journalism | support us | donate | become a member
        | membership | members only | exclusive access | unlimited access | already a
        subscriber | to continue reading | story continues below | article continues
        below | article continues after | advertisement has not loaded | affiliate
        links | affiliate commission | follow us on | join our | join us on | telegram
        channel | don t miss | never miss | sign up today | subscribers | special
        offer | best value | patreon | buy me a coffee | best crypto exchange | click
        here | chose us | get started | trade now | webinar | giveaway | enjoying this
        article | like what you read | stay informed | stay up to date | breaking news
        alerts | turn on notifications | watch now
    """),
    "legal": listed("""
        copyright | all rights reserved | rights reserved | terms of use | terms of
        service | terms and conditions | terms | privacy policy | privacy | privacy
        notice | privacy settings | cookie policy | cookies | cookie | cookie
        preferences | cookie settings | accept all | accept cookies | reject all |
        allow all | manage consent | consent | disclaimer | not financial advice | not
        investment advice | financial advice | investment advice | do your own
        research | at your own risk | capital at risk | risk warning | for
        informational purposes | informational purposes only | may not be reproduced |
        without permission | reproduction | licence | license | trademark | trademarks
        | all trademarks | legal notice | editorial policy | ethics policy |
        corrections | regulated by | authorised and regulated | registered in |
        registered office | company number | past performance | not responsible for |
        do not necessarily reflect | views expressed | media contact | media contacts
        | press contact | contact newsroom | for further information | for more
        information | notes to editors | about the company | forward looking
        statements | ends | issn | third parties | personal data | your data | gdpr |
        we use cookies | do not sell my | accessibility | code of conduct | date
        modified | isbn | this article was written by | syndicated | distributed by |
        translated from | by signing up | you agree to | you consent to | onetrust
    """),
    "related": listed("""
        read also | also read | read more | see also | see more | related | related
        articles | related stories | related posts | related news | related topics |
        related content | more from | more on | more stories | more news | more like
        this | most read | most popular | most viewed | popular | popular posts |
        trending | trending now | latest | latest news | latest stories | recent posts
        | recent articles | recommended | recommended for you | you may also like |
        you might also like | you might like | up next | next article | previous
        article | previous post | next post | elsewhere | further reading | in other
        news | top stories | editors picks | editor s picks | don t miss | read next |
        what to read next | in case you missed it | from around the web | around the
        web | from our partners | earlier | must read | must reads | go deeper | in
        brief | hot topics | live blog
    """),
    "caption": listed("""
        photo | photos | photograph | photo by | photo credit | picture | image |
        image credit | image source | images | getty images | shutterstock | unsplash
        | handout | file photo | pictured | illustration | screenshot | courtesy of |
        credit | ap photo | reuters | afp | archive photo | left | right | centre |
        center | chart | figure | source | seen here | stock
    """),
    "byline": listed("""
        by | published | published on | posted | posted on | posted by | updated |
        last updated | last modified | written by | reporter | correspondent | staff
        writer | staff reporter | editor | min read | 0 min read | minute read |
        minutes read | read time | reading time | hours ago | minutes ago | days ago |
        first published | reporting by | editing by | additional reporting | bst | gmt
        | est | edt | utc | pst | am | pm | author | contributor | news desk |
        newsroom | edited by | words by
    """),
}

#: What announces a link to another article (regular expressions).
LINKS = listed(r"""
    Read also ?: | Also read ?: | READ ALSO | ALSO READ | Read more ?: | READ MORE |
    See also ?: | SEE ALSO | Related ?: | RELATED ?: |
    Related article ?: | Related story ?: | Related gallery ?: | Related video ?: |
    Related reading | Read next | More on this | Recommended ?: | Don’t miss ?: |
    Don't miss ?: | Watch ?:
""")

#: What begins other page furniture in the middle of a line (regular expressions).
INLINE = listed(r"""
    Advertisement | ADVERTISEMENT | Story continues | STORY CONTINUES | Article
    continues | Sponsored ?: | Source link | \(?Reporting [Bb]y | \(?Writing [Bb]y |
    \(?Editing [Bb]y | \(?Additional [Rr]eporting [Bb]y | \(?Compiled [Bb]y | Subscribe
    to our | Sign up for our | Follow us on | Last updated | All rights reserved |
    Copyright © | © | Share this article | Please enter your comment
""")

#: How the caption of a picture or film begins (regular expressions).
CAPTION_OPENS = listed(r"""
    (?:\d+ of \d+\s+)?FILE\s?[-–—] | Image (?:caption|copyright) | Media caption |
    CLOSE(?=\s[A-Z].*[a-z]{3}) | File photo
""")

#: How a link to a film or another article begins, and how one ends.
LINK_OPENS = listed(r"""
    JUST WATCHED | Play [Vv]ideo | More ?:(?=\s\S) | Related [Cc]overage | Watch ?:
""")
LINK_ENDS = listed(r"""
    (?<!\bto\s)Read [Mm]ore | READ MORE | (?<!\bto\s)Continue [Rr]eading |
    (?<!\bto\s)Read the full story |
    [-–—] Watch on [A-Z]\S+(?: [A-Z]\S+)?
""")

#: What a page says of a link to those who do not see it (regular expressions).
LINK_NOTES = listed(r"""
    , opens new tab | \((?:link )?opens in (?:a )?new (?:tab|window)\) |
    \(external link\)
""")

#: What ends the caption of a picture where a page was flattened (regular expressions).
CREDIT_ENDS = listed("""
    Purchase Licensing Rights, opens new tab | Purchase Licensing Rights
""")

#: Words with which sentences begin, and headings that have no capitals throughout.
OPENERS = listed("""
    He | She | It | They | We | You | In | On | At | The | An | But | For | With |
    After | Before | Since | This | That | These | Those | There | When | While |
    Under | Two | Three | Some | Many | Several | According | Last | Earlier | However
""")

#: Articles that stand in names too, and words that lose a vowel: none in English.
ARTICLES: tuple[str, ...] = ()
ELIDED: tuple[str, ...] = ()
#: Whether headings may capitalise every word.
TITLE_CASE = True

#: What an editor says of the article below it (regular expressions).
NOTES = listed(r"""
    ^[^"“]*\bcontributed to this (?:report|story|article|piece)(?:
    from [^.,;]{1,40})?\s?(?:[.;]|$) |
    ^[^"“]{2,90}\bcontributed (?:additional )?reporting\b |
    ^\W*(?:additional )?(?:reporting|writing|editing|compiled) by (?-i:[A-Z]) |
    ^\W*this (?:story|article|post|piece|report) (?:was|has been)(?:
    (?:first|originally|last|later))?
    (?:updated|published|corrected|amended|adapted|reprinted|edited) |
    ^\W*originally (?:published|appeared) |
    ^\W*(?:editor['’]?s? note|corrections?|clarification)\b[^:"“]{0,30}: |
    ^\W*update[^.]{0,30}: (?:updated|added|corrected) |
    ^\W*(?:last )?updated (?:at|on)?\s?[^.]{0,20}\d[^.]{0,20}(?:[ap]\.?m\b\.?|\d{4})\W*$
""")

#: Letters that are raised behind a number.
RAISED = ("st", "nd", "rd", "th")

#: Words that end no line: a scraper broke it around the next element.
OPEN_ENDS = listed("""
    a | an | the | of | in | on | at | to | for | with | by | from | and | or | as |
    that | which | who | whose | his | her | their | its | our | than | said | called |
    is | are | was | were | has | have | had
""")

#: How a sentence begins that calls on the reader (regular expressions).
CALLS = listed(r"""
    (?:be sure to )?check out our | register (?:now|today|here|&) |
    sign up (?:now|today|here) | sign up (?:for|to) (?:our|the|get) |
    subscribe (?:now|today|to our) | you can (?:also )?subscribe |
    join (?:us|our) | follow (?:us|me) |
    follow [^.!?:\n]{2,60} on (?:twitter|facebook|instagram|linkedin|telegram|x) |
    let us know (?:your|what|how|in|if) |
    let us know down | share your (?:thoughts|views|opinion) | share in the comments |
    don['’]t miss our | tell us what you | like us on | find us on | listen to our |
    watch our | read our | keep an eye on your inbox | send us your | submit your |
    we (?:want|['’]d (?:like|love)) to hear (?:from you|what you) |
    (?:have|got) an? (?:news )?tip | write to [^.!?:\n]{2,40} at \S+@ |
    contact the (?:author|reporter|writer)s? |
    (?:if you )?(?:liked?|enjoyed|enjoying) this (?:article|story|post) |
    if you (?:buy|purchase|click)[^.]{0,60} (?:links?|post|site)\b[^.]{0,20}
    (?:we|may)
""")

#: How a sentence begins or goes on that states a site's terms (regular expressions).
TERMS = listed(r"""
    (?:this|our) (?:web ?)?(?:site|page) uses? cookies | we use cookies |
    by (?:continuing|clicking|subscribing|signing)[^.]{0,60}
    you (?:agree|accept|consent) |
    this (?:material|article|story|content) (?:may not be|is (?:the )?copyright\w*) |
    no part of this (?:article|site|publication) | all rights reserved |
    (?:written )?permission must be obtained |
    the (?:views|opinions)(?: and opinions)? expressed |
    this (?:article|post|page|site) contains (?:references to products|affiliate) |
    we may (?:earn|receive) (?:an? )?(?:affiliate )?commission |
    to (?:view|read|continue) [^.]{0,20}(?:full|entire) (?:story|article)[^.]{0,20}
    (?:subscribe|log in|sign in) | disclaimer\s?:
""")

#: Headings above the comments of readers.
COMMENTS = listed("""
    0 comments | 0 comment | comments 0 | 0 responses | 0 replies | 0 reader comments |
    comments | reader comments
""")
#: Those before the title of what is commented on, as WordPress sets them.
COMMENTS_ON = listed("0 thoughts on | 0 thought on | 0 responses to | 0 comments on")

#: What stands before the author's name.
AUTHOR_MARKS = listed("by | written by | posted by | words by | story by")

#: What leads to the author in any byline, and what may stand before it there.
BY = ("by",)
BYLINE_LEADS: tuple[str, ...] = ()
#: What joins two authors, and what leads from them to where they write.
AND = ("and",)
#: Small words inside names of people and bodies.
WITHIN_NAMES = ("of", "and")
PLACE_LEADS = ("in",)
#: Between the number of a page and that of the last one.
PAGE_OF = ("of",)
#: How months begin, in full and cut short (regular expressions).
MONTH_STEMS = listed("""
    jan | feb | mar | apr | may | jun | jul | aug | sep | oct | nov | dec
""")

#: What stands before "by" where its name is no author's.
NOT_AUTHORS = listed("""
    photos? | photographs? | photography | pictures? | images? | illustrations? |
    graphics? | video | edited | editing | translated | reviewed | fact[- ]checked |
    produced | presented | hosted | updated
""")

#: Words of offices, desks and headings, of which no name of a person consists.
NOT_NAMES = listed("""
    for | the | of | to | at | with | from | her | his | before | after | over | into |
    during | without | immediate | release | office |
    attorney | attorneys | district | county | department | police | sheriff | city |
    state | division | bureau | court | news | newsroom | staff | team | desk | press |
    media | report | published | posted | author | university | agency | advisory |
    information | statement | breaking | exclusive | updated | sign | daily | times
""")

#: What stands before an agency whose copy was used.
SHARED_WITH = ("with",)

#: Nouns of those who write, which stand behind their names without a comma.
JOBS = listed("""
    correspondent | reporter | editor | writer | journalist | columnist |
    contributor | producer | analyst
""")

#: What stands before such a noun ("Chief Crime Correspondent").
DESKS = listed("""
    crime | chief | senior | staff | deputy | political | politics | business |
    technology | tech | cyber | cybersecurity | security | legal | law | courts |
    home | affairs | world | foreign | international | city | financial |
    finance | economics | markets | crypto | news | investigations | investigative |
    special | consumer | science | data | diplomatic | defence | european | europe |
    asia | national | local | freelance | associate | managing | contributing |
    guest
""")

#: Words that stand beside a date of publication.
BESIDE_DATES = listed("""
    published | first | posted | updated | last | modified | edited | created |
    issued | released | date | on | at | the | of | and | am | pm | a | p | m | t |
    z | utc | gmt | bst | cet | cest | et | est | edt | pt | pst | pdt | hkt | sgt |
    jst | aest
""") + tuple(chain.from_iterable(CALENDARS["en"].weekdays))

# Labels that agencies set before a headline, in capitals: "UPDATE 2-".
WIRE_LABELS = listed("""
ADVISORY | ANALYSIS | BRIEF | COLUMN | CORRECTED | CORRECTION | DIARY | EXCLUSIVE
| EXPLAINER | FACTBOX | FEATURE | GRAPHIC | INSIGHT | INTERVIEW | PREVIEW | REFILE
| REPEAT | RPT | SPECIAL REPORT | TIMELINE | UPDATE | WRAPUP
""")

#: What offices set before the headline of what they send to the press.
RELEASE_LABELS = listed("""
    for immediate release | (?:press|news|media) release | (?:media|press) advisory
""")

#: Headings inside of articles that are never an article's title.
SECTIONS = listed("""
    key takeaways | main takeaways | takeaways | the takeaways | key points | key facts
    | key findings | key insights | key highlights | highlights | story highlights | in
    brief | in short | in summary | summary | executive summary | article summary | tl
    dr | tldr | quick take | quick facts | at a glance | introduction | overview |
    background | context | conclusion | the bottom line | bottom line | abstract |
    table of contents | contents | article outlines | in this article | on this page |
    what happened | what to know | what you need to know | things to know | why it
    matters | the big picture | the details | faq | faqs | frequently asked questions |
    about | about us | advertisement | disclaimer | further reading | notes to editors |
    press release | for immediate release |
    news | latest news | breaking news | exclusive | analysis | opinion
""")

#: An age behind the name of a person (regular expressions).
AGES = listed(r"""
    (?:aged? )?[1-9]\d(?:[-\s]years?[-\s]old)?(?=[,;)]|$)
""")

#: Labels of lines at the top of a saved article ("Author: …"), by field.
LABELS: dict[str, tuple[str, ...]] = {
    "title": listed("title | headline"),
    "author": listed("author | authors | byline | by | written by"),
    "published": listed("date | published | published on | publication date"),
    "source": listed("source | publisher | publication | newspaper"),
    "url": listed("url | link"),
}
