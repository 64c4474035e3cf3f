<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="sky" tilewidth="64" tileheight="64" tilecount="120" columns="8">
 <image source="sky.png" width="512" height="960"/>
 <tile id="16">
  <animation>
   <frame tileid="16" duration="220"/>
   <frame tileid="24" duration="220"/>
   <frame tileid="32" duration="220"/>
   <frame tileid="40" duration="220"/>
   <frame tileid="48" duration="220"/>
   <frame tileid="56" duration="220"/>
  </animation>
 </tile>
 <tile id="17">
  <animation>
   <frame tileid="17" duration="220"/>
   <frame tileid="25" duration="220"/>
   <frame tileid="33" duration="220"/>
   <frame tileid="41" duration="220"/>
   <frame tileid="49" duration="220"/>
   <frame tileid="57" duration="220"/>
  </animation>
 </tile>
 <tile id="18">
  <animation>
   <frame tileid="18" duration="220"/>
   <frame tileid="26" duration="220"/>
   <frame tileid="34" duration="220"/>
   <frame tileid="42" duration="220"/>
   <frame tileid="50" duration="220"/>
   <frame tileid="58" duration="220"/>
  </animation>
 </tile>
 <tile id="19">
  <animation>
   <frame tileid="19" duration="220"/>
   <frame tileid="27" duration="220"/>
   <frame tileid="35" duration="220"/>
   <frame tileid="43" duration="220"/>
   <frame tileid="51" duration="220"/>
   <frame tileid="59" duration="220"/>
  </animation>
 </tile>
 <tile id="64">
  <animation>
   <frame tileid="64" duration="220"/>
   <frame tileid="72" duration="220"/>
   <frame tileid="80" duration="220"/>
   <frame tileid="88" duration="220"/>
   <frame tileid="96" duration="220"/>
   <frame tileid="104" duration="220"/>
  </animation>
 </tile>
 <tile id="65">
  <animation>
   <frame tileid="65" duration="220"/>
   <frame tileid="73" duration="220"/>
   <frame tileid="81" duration="220"/>
   <frame tileid="89" duration="220"/>
   <frame tileid="97" duration="220"/>
   <frame tileid="105" duration="220"/>
  </animation>
 </tile>
 <tile id="66">
  <animation>
   <frame tileid="66" duration="220"/>
   <frame tileid="74" duration="220"/>
   <frame tileid="82" duration="220"/>
   <frame tileid="90" duration="220"/>
   <frame tileid="98" duration="220"/>
   <frame tileid="106" duration="220"/>
  </animation>
 </tile>
 <tile id="67">
  <animation>
   <frame tileid="67" duration="220"/>
   <frame tileid="75" duration="220"/>
   <frame tileid="83" duration="220"/>
   <frame tileid="91" duration="220"/>
   <frame tileid="99" duration="220"/>
   <frame tileid="107" duration="220"/>
  </animation>
 </tile>
 <tile id="112">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="64" height="64"/>
  </objectgroup>
 </tile>
 <tile id="113">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="64" height="64"/>
  </objectgroup>
 </tile>
 <tile id="114">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="64" height="64"/>
  </objectgroup>
 </tile>
 <tile id="115">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="64" height="64"/>
  </objectgroup>
 </tile>
 <tile id="116">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="64" height="64"/>
  </objectgroup>
 </tile>
 <tile id="117">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="64" height="64"/>
  </objectgroup>
 </tile>
</tileset>
