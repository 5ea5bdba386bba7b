let x = 1
const y = 2
function add(a, b):
    return a + b
x++
