def fizzbuzz(rules):
    def say(n):
        text = ""
        for divisor, word in rules:
            if n % divisor == 0:
                text += word
        return text or str(n)
    return say

say = fizzbuzz([(3, "Fizz"), (5, "Buzz")])
print(" ".join([say(n) for n in range(1, 16)]))
