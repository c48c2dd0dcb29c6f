Roe &amp; Sons to build &#8220;green&#8221; ship

RIGA,&nbsp;Nov&nbsp;10 (BP) &mdash; The yard said it&amp;#8217;s ready. It has 1&thinsp;200 workers.

It was Juris’ idea – and cost €5m.
