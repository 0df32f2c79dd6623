def encoder(mark="x"):
    def encode(text):
        result = []
        count = 0
        for i, ch in enumerate(text):
            count += 1
            if i + 1 == len(text) or text[i + 1] != ch:
                result.append(f"{count}{mark}{ch}")
                count = 0
        return " ".join(result)
    return encode

print(encoder()("aaabccd"))
print(encoder("*")("zz"), encoder()("") == "")
