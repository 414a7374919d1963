package huiqian.fault;

import huiqian.support.WholeApplication;

@WholeApplication
class H2AttachingAtOnceTests extends AttachingAtOnceTests {}
