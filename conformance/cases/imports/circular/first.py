print 'first starts'
early = 'early'
import second
done = second.name
print 'first ends'
