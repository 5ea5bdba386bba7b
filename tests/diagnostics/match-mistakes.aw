match 5:
    case x:
        pass
    case 1:
        pass
    case [a, a]:
        pass
    case 1 | y:
        pass
