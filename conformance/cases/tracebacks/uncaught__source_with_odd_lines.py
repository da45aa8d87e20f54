# -*- coding: utf-8 -*-
x = u"é"; y = 1 / 0   # à la fin
