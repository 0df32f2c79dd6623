def make_tagger(*, open="<", close=">"):
    def tag(text, *, upper=False):
        if upper:
            text = text.upper()
        return open + text + close
    return tag

print(make_tagger()("a"))
print(make_tagger(open="[", close="]")("b", upper=True))
