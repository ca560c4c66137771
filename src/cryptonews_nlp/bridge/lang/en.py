"""English function words and inflectional endings."""

CODE = "en"
FUNCTION_WORDS = """
a an the this that these those some any each every either neither no not nor and or
but if then than so as at by for from in into of off on onto out over to under up upon
with within without about above across after again against along among around because
before behind below beneath beside between beyond down during except inside near
outside per since through throughout till toward towards until while via although
though unless whether i me my mine myself we us our ours ourselves you your yours
yourself yourselves he him his himself she her hers herself it its itself they them
their theirs themselves who whom whose which what where when why how there here be am
is are was were been being have has had having do does did doing done will would shall
should can could may might must ought s t d ll m re ve don isn aren wasn weren hasn
haven hadn didn doesn won wouldn shouldn couldn mustn cannot very too also just only
even still yet already ever never now once such same other another others more most
much many few fewer less least lot lots both all own else instead however therefore
thus hence moreover meanwhile indeed perhaps rather quite almost nearly like yes oh
get gets got getting go goes going went gone make makes made making said say says
saying told tell tells one ones two
"""
ENDINGS = "s es ed ing ings ies ied er ers ly edly ingly"
SHORTEST = 4
