def caesar(shift):
    def encode(text):
        result = ""
        for ch in text:
            if ch.isalpha():
                base = ord("A") if ch.isupper() else ord("a")
                result += chr((ord(ch) - base + shift) % 26 + base)
            else:
                result += ch
        return result
    return encode

secret = caesar(3)("Hello, World!")
print(secret)
print(caesar(-3)(secret))
