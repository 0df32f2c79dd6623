def checksum(data: "Vec<u8>"):
    def byte(index: "usize") -> "u8":
        return data[index]
    return byte
