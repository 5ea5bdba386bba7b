import html
from html.entities import codepoint2name, entitydefs, html5, name2codepoint

print(html.escape("<a href=\"x\">'&amp;'</a>"), html.escape("\"'<", quote=False))
for text in [
    "&lt;b&gt; &amp;amp;", "&quot;&#39;&#x27;&apos;", "&eacute;&Eacute;&notit;&notin;&not", "&nosuch; &; & &# &#x; &#xg;",
    "&#128; &#x9f; &#0; &#xD800; &#x110000; &#11; &#xFFFF; &#x41 &#65;", "&copy2024 &copy", "&ampx;&AMP;", "&fjlig;&bne;",
    "no references", "&" * 3, "&CounterClockwiseContourIntegral;", "&hellip;&hearts;", "&#99999999999;", "&lt&gt",
]:
    print(repr(html.unescape(text)))
print(len(html5), html5["gt;"], html5["Aacute"], "Alpha" in html5, html5["NotEqualTilde;"])
print(len(name2codepoint), name2codepoint["euro"], codepoint2name[8364], entitydefs["amp"], len(codepoint2name))
print(sum(ord(c) for value in html5.values() for c in value), sum(map(len, html5)), sum(name2codepoint.values()))
