<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="household" tilewidth="356" tileheight="236" tilecount="93" columns="0" objectalignment="bottomleft">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0">
  <image width="200" height="184" source="household/window_living.png"/>
 </tile>
 <tile id="1">
  <image width="144" height="136" source="household/window_kitchen.png"/>
 </tile>
 <tile id="2">
  <image width="172" height="180" source="household/window_bedroom.png"/>
 </tile>
 <tile id="3">
  <image width="136" height="208" source="household/front_door.png"/>
 </tile>
 <tile id="4">
  <image width="248" height="144" source="household/sofa.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="81" width="224" height="51"/>
  </objectgroup>
 </tile>
 <tile id="5">
  <image width="108" height="132" source="household/telephone.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="23" y="83" width="64" height="37"/>
  </objectgroup>
 </tile>
 <tile id="6">
  <image width="164" height="184" source="household/cupboard.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="132" width="140" height="40"/>
  </objectgroup>
 </tile>
 <tile id="7">
  <image width="100" height="68" source="household/radio.png"/>
 </tile>
 <tile id="8">
  <image width="136" height="188" source="household/palm.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="47" y="136" width="45" height="40"/>
  </objectgroup>
 </tile>
 <tile id="9">
  <image width="356" height="208" source="household/rug.png"/>
 </tile>
 <tile id="10">
  <image width="88" height="156" source="household/table_lamp.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="23" y="112" width="43" height="32"/>
  </objectgroup>
 </tile>
 <tile id="11">
  <image width="92" height="124" source="household/cane_chair.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="20" y="75" width="52" height="37"/>
  </objectgroup>
 </tile>
 <tile id="12">
  <image width="344" height="116" source="household/platform.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="68" width="320" height="36"/>
  </objectgroup>
 </tile>
 <tile id="13">
  <image width="112" height="60" source="household/stove.png"/>
 </tile>
 <tile id="14">
  <image width="72" height="60" source="household/milk.png"/>
 </tile>
 <tile id="15">
  <image width="76" height="84" source="household/bucket.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="19" y="48" width="39" height="24"/>
  </objectgroup>
 </tile>
 <tile id="16">
  <image width="104" height="136" source="household/drum.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="84" width="69" height="40"/>
  </objectgroup>
 </tile>
 <tile id="17">
  <image width="56" height="72" source="household/tap.png"/>
 </tile>
 <tile id="18">
  <image width="196" height="112" source="household/kitchen_shelf.png"/>
 </tile>
 <tile id="19">
  <image width="96" height="64" source="household/cups.png"/>
 </tile>
 <tile id="20">
  <image width="44" height="48" source="household/bai_tumbler.png"/>
 </tile>
 <tile id="21">
  <image width="60" height="80" source="household/tiffin.png"/>
 </tile>
 <tile id="22">
  <image width="80" height="124" source="household/water_pot.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="20" y="84" width="40" height="28"/>
  </objectgroup>
 </tile>
 <tile id="23">
  <image width="88" height="68" source="household/grindstone.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="32" width="56" height="24"/>
  </objectgroup>
 </tile>
 <tile id="24">
  <image width="88" height="124" source="household/vegetable_rack.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="88" width="53" height="24"/>
  </objectgroup>
 </tile>
 <tile id="25">
  <image width="96" height="64" source="household/tea_tray.png"/>
 </tile>
 <tile id="26">
  <image width="76" height="56" source="household/newspaper.png"/>
 </tile>
 <tile id="27">
  <image width="112" height="68" source="household/doormat.png"/>
 </tile>
 <tile id="28">
  <image width="92" height="72" source="household/washing.png"/>
 </tile>
 <tile id="29">
  <image width="80" height="72" source="household/watering_can.png"/>
 </tile>
 <tile id="30">
  <image width="228" height="236" source="household/double_bed.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="97" width="196" height="127"/>
  </objectgroup>
 </tile>
 <tile id="31">
  <image width="136" height="224" source="household/almirah.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="15" y="172" width="107" height="40"/>
  </objectgroup>
 </tile>
 <tile id="32">
  <image width="112" height="96" source="household/steel_trunk.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="52" width="80" height="32"/>
  </objectgroup>
 </tile>
 <tile id="33">
  <image width="124" height="180" source="household/dressing_table.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="15" y="136" width="95" height="32"/>
  </objectgroup>
 </tile>
 <tile id="34">
  <image width="116" height="136" source="household/sewing_machine.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="88" width="84" height="36"/>
  </objectgroup>
 </tile>
 <tile id="35">
  <image width="88" height="148" source="household/bedside.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="108" width="53" height="28"/>
  </objectgroup>
 </tile>
 <tile id="36">
  <image width="176" height="108" source="household/durrie.png"/>
 </tile>
 <tile id="37">
  <image width="136" height="84" source="household/ironing.png"/>
 </tile>
 <tile id="38">
  <image width="72" height="60" source="household/shirt.png"/>
 </tile>
 <tile id="39">
  <image width="72" height="92" source="household/calendar.png"/>
 </tile>
 <tile id="40">
  <image width="88" height="80" source="household/wedding_photo.png"/>
 </tile>
 <tile id="41">
  <image width="72" height="72" source="household/clock.png"/>
 </tile>
 <tile id="42">
  <image width="56" height="64" source="household/switchboard.png"/>
 </tile>
 <tile id="43">
  <image width="160" height="44" source="household/tube_light.png"/>
 </tile>
 <tile id="44">
  <image width="108" height="68" source="household/nails.png"/>
 </tile>
 <tile id="45">
  <image width="72" height="92" source="household/meter.png"/>
 </tile>
 <tile id="46">
  <image width="80" height="64" source="household/key_rack.png"/>
 </tile>
 <tile id="47">
  <image width="200" height="128" source="household/dining_table.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="68" width="165" height="48"/>
  </objectgroup>
 </tile>
 <tile id="48">
  <image width="88" height="124" source="household/chair_left.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="20" y="76" width="48" height="36"/>
  </objectgroup>
 </tile>
 <tile id="49">
  <image width="88" height="124" source="household/inder_chair.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="20" y="76" width="48" height="36"/>
  </objectgroup>
 </tile>
 <tile id="50">
  <image width="72" height="80" source="household/stool.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="40" width="37" height="28"/>
  </objectgroup>
 </tile>
 <tile id="51">
  <image width="120" height="112" source="household/shoe_rack.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="15" y="68" width="91" height="32"/>
  </objectgroup>
 </tile>
 <tile id="52">
  <image width="64" height="52" source="household/chappals.png"/>
 </tile>
 <tile id="53">
  <image width="64" height="108" source="household/umbrella_stand.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="72" width="29" height="24"/>
  </objectgroup>
 </tile>
 <tile id="54">
  <image width="124" height="112" source="household/coat_rail.png"/>
 </tile>
 <tile id="55">
  <image width="68" height="52" source="household/steel_bowl.png"/>
 </tile>
 <tile id="56">
  <image width="60" height="144" source="household/tiffin_on_table.png"/>
 </tile>
 <tile id="57">
  <image width="76" height="120" source="household/newspaper_on_table.png"/>
 </tile>
 <tile id="58">
  <image width="96" height="128" source="household/tea_tray_on_table.png"/>
 </tile>
 <tile id="59">
  <image width="72" height="124" source="household/shirt_on_table.png"/>
 </tile>
 <tile id="60">
  <image width="72" height="120" source="household/notice_on_table.png"/>
 </tile>
 <tile id="61">
  <image width="56" height="64" source="household/regulator.png"/>
 </tile>
 <tile id="62">
  <image width="192" height="108" source="household/sheet_wide.png"/>
 </tile>
 <tile id="63">
  <image width="128" height="96" source="household/sheet_half.png"/>
 </tile>
 <tile id="64">
  <image width="68" height="88" source="household/sheet_small.png"/>
 </tile>
 <tile id="65">
  <image width="80" height="68" source="household/key_rack_two.png"/>
 </tile>
 <tile id="66">
  <image width="80" height="64" source="household/key_rack_bare.png"/>
 </tile>
 <tile id="67">
  <image width="56" height="72" source="household/keys_on_nail.png"/>
 </tile>
 <tile id="68">
  <image width="56" height="52" source="household/keys_with_tag.png"/>
 </tile>
 <tile id="69">
  <image width="56" height="108" source="household/keys_on_doily.png"/>
 </tile>
 <tile id="70">
  <image width="60" height="48" source="household/keys_under_mat.png"/>
 </tile>
 <tile id="71">
  <image width="96" height="104" source="household/banyan_twig.png"/>
 </tile>
 <tile id="72">
  <image width="68" height="124" source="household/umbrella.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="19" y="88" width="31" height="24"/>
  </objectgroup>
 </tile>
 <tile id="73">
  <image width="76" height="120" source="household/envelope_on_table.png"/>
 </tile>
 <tile id="74">
  <image width="76" height="92" source="household/envelope_on_chair.png"/>
 </tile>
 <tile id="75">
  <image width="64" height="116" source="household/hostel_card.png"/>
 </tile>
 <tile id="76">
  <image width="92" height="132" source="household/tea_tin.png"/>
 </tile>
 <tile id="77">
  <image width="52" height="52" source="household/number_slip.png"/>
 </tile>
 <tile id="78">
  <image width="136" height="224" source="household/almirah_emptied.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="15" y="172" width="107" height="40"/>
  </objectgroup>
 </tile>
 <tile id="79">
  <image width="120" height="112" source="household/shoe_rack_hers.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="15" y="68" width="91" height="32"/>
  </objectgroup>
 </tile>
 <tile id="80">
  <image width="200" height="128" source="household/table_bare.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="68" width="165" height="48"/>
  </objectgroup>
 </tile>
 <tile id="81">
  <image width="228" height="236" source="household/bed_stripped.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="97" width="196" height="127"/>
  </objectgroup>
 </tile>
 <tile id="82">
  <image width="96" height="64" source="household/cups_four.png"/>
 </tile>
 <tile id="83">
  <image width="88" height="84" source="household/lamp_table.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="23" y="40" width="43" height="32"/>
  </objectgroup>
 </tile>
 <tile id="84">
  <image width="100" height="72" source="household/radio_square.png"/>
 </tile>
 <tile id="85">
  <image width="72" height="72" source="household/clock_square.png"/>
 </tile>
 <tile id="86">
  <image width="88" height="80" source="household/photo_square.png"/>
 </tile>
 <tile id="87">
  <image width="136" height="84" source="household/mat_oblong.png"/>
 </tile>
 <tile id="88">
  <image width="44" height="68" source="household/book_gap.png"/>
 </tile>
 <tile id="89">
  <image width="200" height="184" source="household/window_living_bare.png"/>
 </tile>
 <tile id="90">
  <image width="88" height="124" source="household/chair_no_jacket.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="20" y="76" width="48" height="36"/>
  </objectgroup>
 </tile>
 <tile id="91">
  <image width="124" height="112" source="household/coat_rail_hers.png"/>
 </tile>
 <tile id="92">
  <image width="96" height="104" source="household/banyan_in_bowl.png"/>
 </tile>
</tileset>
