"""Page furniture in English, invented; see the package for its slots."""

# ruff: noqa: E501, SIM905 - tables of phrases, one bar between two of them

from __future__ import annotations

SITES = (
    "Harbour Ledger|The Coastal Echo|BlockWire|Northgate Herald|Coin Examiner|"
    "Daily Meridian|Chain Gazette|The Fenland Post|Sentinel Online|Cipher Weekly|"
    "Riverside Tribune|Token Observer|Metro Argus|Ledgerline".split("|")
)
MENU = (
    "Home|News|World|UK|US|Europe|Asia|Politics|Business|Markets|Money|Tech|Science|"
    "Health|Sport|Culture|Opinion|Lifestyle|Travel|Weather|Video|Podcasts|Crosswords|"
    "Jobs|Property|Motoring|Obituaries|Bitcoin|Ethereum|Altcoins|DeFi|NFTs|Mining|"
    "Regulation|Learn|Guides|Prices|Exchanges|Wallets|Research|Events|Press Releases|"
    "About|Contact|Advertise|Careers|Newsletters|E-paper|Subscribe|Log in|Sign up|My "
    "account|Search|Menu|More|Explore|Latest|Local|Courts|Crime|Education|Environment|"
    "Investigations|Fact Check|Photos|Cartoons|Letters|Archive|Shop|Help|Support|FAQ|"
    "Products|Solutions|Company|Investors|Partners|Developers|API|Docs|Community|Blog|"
    "Trade|Earn|Convert|Futures|Spot|Cards|Rewards|Institutional|Fees|Status".split("|")
)
TOOLS = (
    "Skip to main content|Skip to content|☰ Menu|Search…|Search for:|Toggle navigation|"
    "Share|Share this article|Share on Facebook|Share on X|Tweet|Email this|Print|Copy "
    "link|Facebook Twitter LinkedIn WhatsApp Email|Share this: Facebook X Reddit|Save "
    "for later|Listen to this article|Listen · {n} min|Font size: A A A|Comments ({n})|"
    "{n} comments|Leave a comment|View comments|Leave a reply|Post a comment|Your email "
    "address will not be published. Required fields are marked *|You must be logged in "
    "to post a comment.|Please enter your comment!|Please enter your name here|Log in "
    "to leave a comment|Name *|Email *|Website|Notify me of new posts by email.|Save my "
    "name and email in this browser for the next time I comment.|Back to top|Load more|"
    "Show more|Previous|Next|Tags: bitcoin, police, fraud|Filed under: Courts, Crypto|"
    "Topics: regulation exchanges|In this article|Table of contents|Contents|Jump to "
    "section|English|Français|Deutsch|Select language|Theme|Dark mode|Follow|Follow us|"
    "Source link|Report a problem|Was this article helpful? Yes No|Image {n} of {n}|"
    "Close|Play|Click to enlarge|Page {n} of {n}|Edition: International|Sign in Register"
    "|Apply Cancel|Filter|Sort by: newest|Reply|Like|{n} shares|{n} views|Hot|Watchlist|"
    "Add to favourites|Add {site} as a preferred source|Your browser does not support "
    "the audio element.|Please enable JavaScript to continue|Loading..."
).split("|")
PROMOTION = (
    "Advertisement|ADVERTISEMENT|Advertisement - scroll to continue|- Advertisement -|"
    "Article continues below|STORY CONTINUES BELOW THIS ADVERTISEMENT|Sponsored|"
    "Sponsored: trade {asset} with zero fees for {n} days.|Subscribe to our newsletter|"
    "Sign up for the {site} newsletter and get the best stories in your inbox every "
    "morning.|Get {site} delivered to your inbox. Enter your email below.|Subscribe now "
    "for £{n} a month|Already a subscriber? Log in|To continue reading this article, "
    "start your free trial.|Download our app for breaking news alerts|Download on the "
    "App Store|Get it on Google Play|Join our Telegram channel for daily updates|Follow "
    "us on X and Facebook for more stories like this.|Support independent journalism "
    "from {n} a week|Did you enjoy this story? Buy us a coffee.|Buy {asset} now|Start "
    "trading {asset} in minutes with a {n}% welcome bonus. Terms apply.|Trusted by "
    "{n},000 users. Find out why today.|Register Now|Get started|Learn more|Shop the "
    "sale: up to {n}% off hardware wallets this week only.|Looking for the best exchange? "
    "See our top {n} picks.|Win tickets to the {town} Blockchain Week|Become a member "
    "and read without adverts.|We may earn a commission from links on this page.|Don't "
    "miss a story: turn on notifications.|Watch our latest video: {headline}|The "
    "Briefing: what you need to know, in five minutes a day.|Ready to protect your "
    "coins? Meet the new {site} wallet.|This content is brought to you by our partner.|"
    "Never miss a scoop. Sign up today.|Limited offer: {n} weeks for {n} dollars|"
    "Unlimited access to {site}. Cancel at any time."
).split("|")
LEGAL = (
    "© {year} {site}. All rights reserved.|Copyright {year} {site} Ltd|{site} is a "
    "registered trademark.|Privacy Policy|Terms of Use|Cookie Preferences|Cookie Policy|"
    "Terms and Conditions|Do not sell my personal information|Accessibility statement|"
    "Disclaimer: the information on this site is not investment advice. Digital assets "
    "are volatile and you may lose your capital.|The views expressed here are those of "
    "the author and do not necessarily reflect those of {site}.|This article is for "
    "information only and should not be taken as legal or financial advice. Always do "
    "your own research.|No part of this site may be reproduced without permission.|We "
    "use cookies to give you the best experience. By continuing to browse you accept our "
    "cookie policy.|When you visit our site we and our {n} partners store small files on "
    "your device. They tell us which pages are read and help us to show advertising that "
    "suits your interests.|Strictly necessary cookies are needed for the site to work and "
    "cannot be switched off.|Some cookies count visits and sources of traffic so that we "
    "can measure the performance of our pages. The data is aggregated.|You may withdraw "
    "your consent at any time in the settings.|Accept all|Reject all|Manage my choices|"
    "Confirm my choices|Always active|Marketing cookies|Performance cookies|Cookie "
    "details|Cookie list|Powered by ConsentBox|{site} is authorised and regulated under "
    "number {n}{n}{n}.|Registered office: {n} Wharf Road, {town}. Company number "
    "{n}{n}{n}.|Media contact: press office, +44 20 7946 0{n}{n}|For further information "
    "contact the newsroom at press@example.org|About {site}: founded in {year}, {site} "
    "covers digital finance in {n} countries.|Notes to editors|ENDS|Read our ethics code "
    "and corrections policy.|Capital at risk.|By signing up you agree to our terms and to "
    "receive offers.|Reproduction requires a licence.|Your use of this website is governed "
    "by the laws of {town}."
).split("|")
RELATED = (
    "Related articles|Related|Read more|Read also|More from {site}|More on this story|"
    "Most read|Most popular|Trending|Latest news|You may also like|Recommended for you|"
    "Up next|Further reading|Editor's picks|In other news|See also|Top stories|Don't "
    "miss|From around the web|Recent posts|More stories|Popular this week|Related "
    "topics|Keep reading|Today's headlines"
).split("|")
INLINE_RELATED = (
    "Read also: {headline}|Read more: {headline}|RELATED: {headline}|See also: {headline}|"
    "Also read: {headline}|More on this: {headline}|Don't miss: {headline}"
).split("|")
BYLINE = (
    "By {name}|by {name}, {site}|{name}|{name} | {date}|By {name} • {date} • {n} min "
    "read|Published {date}|Published {date}, {time} | Updated {date}|Last updated: {date}|"
    "Last updated:|{date}|{date} {time}|Posted on {date} by {name}|Written by {name}|"
    "{name}, {town} correspondent|By {name} in {town}|| {n} min read|{n} minute read|"
    "By {name} and {name}|Reporting by {name}; editing by {name}|{site} staff|{n} hours "
    "ago|{name} is a reporter at {site} who covers courts and digital money.|Edited by "
    "{name}|{town}, {date}|From {name} in {town}"
).split("|")
CAPTION = (
    "Photo: {name}/{site}|The headquarters of the company in {town}. Photo: {name}|{name} "
    "outside the court in {town} on Tuesday. (Photo by {name}/Getty Images)|Image: "
    "Shutterstock|A police officer carries seized computers in {town}. HANDOUT|File photo "
    "of the {town} exchange. AFP|{name}, pictured in {year}.|Officers at the scene in "
    "{town}. Picture: {name}|Illustration: {name}|The accused arrives at court. "
    "REUTERS/{name}|Chart: price of {asset} since {year}. Source: {site}|Image credit: "
    "{name} / Unsplash|{name} with investigators of the {town} unit|Screenshot of the "
    "fake website. Image: {site}"
).split("|")
SUBHEADS = (
    "What happened|A long investigation|What comes next|Background|The reaction|How the "
    "scheme worked|Key takeaways|The bottom line|Following the money|Why it matters|"
    "Cooperation across borders|Conclusion|Frequently asked questions|Victims speak"
).split("|")
TOWNS = "Leeds|Boston|Manila|Lagos|Dublin|Toronto|Sydney|Austin|Bristol|Nairobi".split(
    "|"
)
NOTICES = (
    "This article is not available in your language. A machine translation is offered."
    "|This page does not yet support your region.|You are reading the international "
    "edition.|This article is more than {n} years old.|You have {n} free articles left."
    "|This story was updated to correct a date.|An account is needed to follow topics."
    "|Auto-translation may contain mistakes.|Your browser is out of date.|Our site uses "
    "scripts; please switch them on.|Sorry, this video is not available in {town}."
).split("|")
ANCHORS = (
    "buy {asset} with card|best {asset} wallet {year}|how to stake {asset}|{asset} price "
    "today|cheap hardware wallets|{asset} casino bonus|crypto tax calculator|top {n} "
    "exchanges in {town}"
).split("|")
LISTS = (
    "{date} – {town}, {site} Arena|{n}. {name}, {n}0 points|{town}: {n} arrests|{name} "
    "({town}) {n} votes|{n} laptops, {n} phones and {n} hard drives|{asset}: {n} coins|"
    "March {n} – {town} Crown Court|Total: {n}.{n} million dollars|{n} years for {name}|"
    "Step {n}: move the coins to a new wallet|Q: Who was behind it?|A: Nobody knows."
).split("|")
LIST_INTROS = (
    "The dates are:|Seized in the raids:|The results:|Here is what was found:".split(
        "|"
    )
)
MORE_PROMOTION = (
    "{name}'s book on fraud is out in May. Pre-order now.|GALLERY: {n} dogs who stole the "
    "show|NEWSLETTER The Evening Note: all you need at 6 pm. I sign up|Trade smarter with "
    "{site} Pro. '10/10' - {name}|This reporter's podcast is back for season {n}: listen "
    "wherever you get podcasts.|Ad: insure your wallet for less than a coffee a day.|Are "
    "you a victim of fraud? Our legal partner offers a free call.|Today only: one year of "
    "{site} for {n} dollars|Have a tip? Write to {name} at tips@example.org.|{site} Pro: "
    "request a demo.|Hiring? Post your job with {site}.|Presented by {site} Bank: a "
    "mortgage in ten minutes."
).split("|")
QUOTED_PROMOTION = (
    '"The only app I open twice a day" - {name}. Try {site} free for {n} days.|🎁 ${n} '
    "welcome bonus when you open a {site} account. T&Cs apply.|TODAY ONLY: {site} for £1. "
    '"Worth every penny."|“Best newsletter of {year}”: join {n},000 readers of {site}|~ '
    "Sponsored by {site} Wallet. “Your keys, your coins.” ~|PICTURES: {n} cats in the "
    'office. Number {n}: "I work here."|Also Read: {n} ways to earn while you sleep '
    "[SPONSORED]|“{asset} will be everywhere” — TWEET THIS|{site} Live: {town}, {date}. "
    "Tickets from {n} dollars.|If this post helped you, a coffee ☕ is welcome (or 0.0{n} "
    "BTC).|Own a business? Advertise with {site}.|RECOMMENDED: {n} coins our analysts "
    "watch >>"
).split("|")
#: Readers' comments: who and when, then what.
COMMENT_HEADS = (
    "{name} says:|{name} · {n} hours ago|{name} wrote on {date}|{name}|Reply to {name}|"
    "{date} at {time}|{n} hours ago|{n} points".split("|")
)
COMMENTS = (
    "I lost {n}00 dollars to the very same people, nobody ever called me back.|Not your "
    "keys, not your coins. How often must it be said?|Great work, but they will be out in "
    "{n} months, you watch.|So the taxpayer pays for this again. Brilliant.|Can someone "
    "explain why {town} has no unit of its own? We pay enough, I would have thought.|First!"
    "|This is why I only hold {asset}.|Agree with the above. My neighbour was caught by "
    "them and her bank just shrugged.|Wrong, read the article again before you comment."
    "|lol who still falls for this|I worked in that field for {n} years and what is "
    "written here is only half of it. The other half is that nobody wants to know."
).split("|")
AGES = "{n} hours ago|{n} min ago|yesterday|{date}|{n}h|Air date: {date}|Video: {n}:{n}0".split(
    "|"
)
PROMOTION += [*QUOTED_PROMOTION, *MORE_PROMOTION]
#: Months that dates are drawn from, what parts hours and minutes, forms of dates.
MONTHS = "January February March April May June July August September October"
CLOCK = ":"
MORE_DATES = ["{month} {day}, {year}", "{short} {day}, {year}"]
COMMENT_COUNT = "{n} comments"
